// Generated from Linux 7.3.4 <asm/termios.h> by "pnpm generate". Do not edit.
export * from './termios.constants.ts';
export * as struct from './termios.struct.ts';

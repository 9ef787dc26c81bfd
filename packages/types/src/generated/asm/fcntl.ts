// Generated from Linux 7.3.4 <asm/fcntl.h> by "pnpm generate". Do not edit.
export * from './fcntl.constants.ts';
export * as struct from './fcntl.struct.ts';

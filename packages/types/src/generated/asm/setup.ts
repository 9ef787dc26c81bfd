// Generated from Linux 7.3.4 <asm/setup.h> by "pnpm generate". Do not edit.
export * from './setup.constants.ts';
export * as struct from './setup.struct.ts';

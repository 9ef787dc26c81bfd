// Generated from Linux 7.3.4 <asm/ist.h> by "pnpm generate". Do not edit.
export * as struct from './ist.struct.ts';

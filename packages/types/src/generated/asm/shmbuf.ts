// Generated from Linux 7.3.4 <asm/shmbuf.h> by "pnpm generate". Do not edit.
export * as struct from './shmbuf.struct.ts';

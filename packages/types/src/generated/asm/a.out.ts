// Generated from Linux 7.3.4 <asm/a.out.h> by "pnpm generate". Do not edit.
export * as struct from './a.out.struct.ts';

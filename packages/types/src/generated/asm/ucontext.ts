// Generated from Linux 7.3.4 <asm/ucontext.h> by "pnpm generate". Do not edit.
export * from './ucontext.constants.ts';
export * as struct from './ucontext.struct.ts';

// Generated from Linux 7.3.4 <asm/sigcontext.h> by "pnpm generate". Do not edit.
export * from './sigcontext.constants.ts';
export * as struct from './sigcontext.struct.ts';

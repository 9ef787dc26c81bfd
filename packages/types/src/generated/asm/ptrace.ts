// Generated from Linux 7.3.4 <asm/ptrace.h> by "pnpm generate". Do not edit.
export * from './ptrace.constants.ts';
export * as struct from './ptrace.struct.ts';
export * as union from './ptrace.union.ts';

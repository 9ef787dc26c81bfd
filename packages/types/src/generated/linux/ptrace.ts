// Generated from Linux 7.3.4 <linux/ptrace.h> by "pnpm generate". Do not edit.
export * from './ptrace.constants.ts';
export * as struct from './ptrace.struct.ts';

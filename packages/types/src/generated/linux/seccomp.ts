// Generated from Linux 7.3.4 <linux/seccomp.h> by "pnpm generate". Do not edit.
export * from './seccomp.constants.ts';
export * as struct from './seccomp.struct.ts';

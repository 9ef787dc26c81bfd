// Generated from Linux 7.3.4 <linux/sock_diag.h> by "pnpm generate". Do not edit.
export * from './sock_diag.constants.ts';
export * as struct from './sock_diag.struct.ts';

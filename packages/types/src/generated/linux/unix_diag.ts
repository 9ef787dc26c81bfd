// Generated from Linux 7.3.4 <linux/unix_diag.h> by "pnpm generate". Do not edit.
export * from './unix_diag.constants.ts';
export * as struct from './unix_diag.struct.ts';

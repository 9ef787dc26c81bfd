// Generated from Linux 7.3.4 <linux/xdp_diag.h> by "pnpm generate". Do not edit.
export * from './xdp_diag.constants.ts';
export * as struct from './xdp_diag.struct.ts';

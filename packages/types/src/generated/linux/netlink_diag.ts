// Generated from Linux 7.3.4 <linux/netlink_diag.h> by "pnpm generate". Do not edit.
export * from './netlink_diag.constants.ts';
export * as struct from './netlink_diag.struct.ts';

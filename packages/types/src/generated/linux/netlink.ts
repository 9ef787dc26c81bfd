// Generated from Linux 7.3.4 <linux/netlink.h> by "pnpm generate". Do not edit.
export * from './netlink.constants.ts';
export * from '../../macros/linux/netlink.ts';
export * as struct from './netlink.struct.ts';

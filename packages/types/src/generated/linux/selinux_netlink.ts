// Generated from Linux 7.3.4 <linux/selinux_netlink.h> by "pnpm generate". Do not edit.
export * from './selinux_netlink.constants.ts';
export * as struct from './selinux_netlink.struct.ts';

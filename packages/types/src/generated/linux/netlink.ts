// Generated from Linux 7.3.4 <linux/netlink.h> by "pnpm generate". Do not edit.
export * from './netlink.declared.ts';
export * from '../../macros/linux/netlink.ts';

// Generated from Linux 7.3.4 <linux/can/netlink.h> by "pnpm generate". Do not edit.
export * from './netlink.constants.ts';
export * as struct from './netlink.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip.h> by "pnpm generate". Do not edit.
export * from './ebt_ip.constants.ts';
export * as struct from './ebt_ip.struct.ts';

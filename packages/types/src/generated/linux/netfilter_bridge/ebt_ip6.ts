// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip6.h> by "pnpm generate". Do not edit.
export * from './ebt_ip6.constants.ts';
export * as struct from './ebt_ip6.struct.ts';

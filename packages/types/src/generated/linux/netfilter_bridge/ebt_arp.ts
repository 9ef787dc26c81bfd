// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_arp.h> by "pnpm generate". Do not edit.
export * from './ebt_arp.constants.ts';
export * as struct from './ebt_arp.struct.ts';

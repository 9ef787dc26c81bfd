// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_vlan.h> by "pnpm generate". Do not edit.
export * from './ebt_vlan.constants.ts';
export * as struct from './ebt_vlan.struct.ts';

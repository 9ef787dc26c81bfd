// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_802_3.h> by "pnpm generate". Do not edit.
export * from './ebt_802_3.constants.ts';
export * as struct from './ebt_802_3.struct.ts';

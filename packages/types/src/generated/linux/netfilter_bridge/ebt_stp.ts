// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_stp.h> by "pnpm generate". Do not edit.
export * from './ebt_stp.constants.ts';
export * as struct from './ebt_stp.struct.ts';

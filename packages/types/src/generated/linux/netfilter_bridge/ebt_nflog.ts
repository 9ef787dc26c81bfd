// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nflog.h> by "pnpm generate". Do not edit.
export * from './ebt_nflog.constants.ts';
export * as struct from './ebt_nflog.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_limit.h> by "pnpm generate". Do not edit.
export * from './ebt_limit.constants.ts';
export * as struct from './ebt_limit.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_log.h> by "pnpm generate". Do not edit.
export * from './ebt_log.constants.ts';
export * as struct from './ebt_log.struct.ts';

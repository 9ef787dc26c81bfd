// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_t.h> by "pnpm generate". Do not edit.
export * from './ebt_mark_t.constants.ts';
export * as struct from './ebt_mark_t.struct.ts';

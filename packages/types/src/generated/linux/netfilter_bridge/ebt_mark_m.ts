// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_m.h> by "pnpm generate". Do not edit.
export * from './ebt_mark_m.constants.ts';
export * as struct from './ebt_mark_m.struct.ts';

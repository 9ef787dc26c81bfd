// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_among.h> by "pnpm generate". Do not edit.
export * from './ebt_among.constants.ts';
export * as struct from './ebt_among.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nat.h> by "pnpm generate". Do not edit.
export * from './ebt_nat.constants.ts';
export * as struct from './ebt_nat.struct.ts';

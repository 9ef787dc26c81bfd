// Generated from Linux 7.3.4 <linux/netfilter/xt_statistic.h> by "pnpm generate". Do not edit.
export * from './xt_statistic.constants.ts';
export * as struct from './xt_statistic.struct.ts';

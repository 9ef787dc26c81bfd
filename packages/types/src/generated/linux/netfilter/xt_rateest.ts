// Generated from Linux 7.3.4 <linux/netfilter/xt_rateest.h> by "pnpm generate". Do not edit.
export * from './xt_rateest.constants.ts';
export * as struct from './xt_rateest.struct.ts';

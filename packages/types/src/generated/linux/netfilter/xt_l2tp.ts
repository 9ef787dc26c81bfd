// Generated from Linux 7.3.4 <linux/netfilter/xt_l2tp.h> by "pnpm generate". Do not edit.
export * from './xt_l2tp.constants.ts';
export * as struct from './xt_l2tp.struct.ts';

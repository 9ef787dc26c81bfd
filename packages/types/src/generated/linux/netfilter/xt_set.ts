// Generated from Linux 7.3.4 <linux/netfilter/xt_set.h> by "pnpm generate". Do not edit.
export * from './xt_set.constants.ts';
export * as struct from './xt_set.struct.ts';

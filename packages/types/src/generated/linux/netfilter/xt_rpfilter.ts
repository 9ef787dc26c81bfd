// Generated from Linux 7.3.4 <linux/netfilter/xt_rpfilter.h> by "pnpm generate". Do not edit.
export * from './xt_rpfilter.constants.ts';
export * as struct from './xt_rpfilter.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_ipcomp.h> by "pnpm generate". Do not edit.
export * from './xt_ipcomp.constants.ts';
export * as struct from './xt_ipcomp.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_ipvs.h> by "pnpm generate". Do not edit.
export * from './xt_ipvs.constants.ts';
export * as struct from './xt_ipvs.struct.ts';

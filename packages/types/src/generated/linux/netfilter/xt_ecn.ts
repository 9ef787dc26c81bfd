// Generated from Linux 7.3.4 <linux/netfilter/xt_ecn.h> by "pnpm generate". Do not edit.
export * from './xt_ecn.constants.ts';
export * as struct from './xt_ecn.struct.ts';

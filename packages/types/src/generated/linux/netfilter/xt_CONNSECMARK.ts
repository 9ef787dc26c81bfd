// Generated from Linux 7.3.4 <linux/netfilter/xt_CONNSECMARK.h> by "pnpm generate". Do not edit.
export * from './xt_CONNSECMARK.constants.ts';
export * as struct from './xt_CONNSECMARK.struct.ts';

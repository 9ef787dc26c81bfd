// Generated from Linux 7.3.4 <linux/netfilter/xt_limit.h> by "pnpm generate". Do not edit.
export * from './xt_limit.constants.ts';
export * as struct from './xt_limit.struct.ts';

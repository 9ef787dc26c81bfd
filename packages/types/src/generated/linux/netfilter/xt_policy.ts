// Generated from Linux 7.3.4 <linux/netfilter/xt_policy.h> by "pnpm generate". Do not edit.
export * from './xt_policy.constants.ts';
export * as struct from './xt_policy.struct.ts';
export * as union from './xt_policy.union.ts';

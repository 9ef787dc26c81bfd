// Generated from Linux 7.3.4 <linux/netfilter/xt_quota.h> by "pnpm generate". Do not edit.
export * from './xt_quota.constants.ts';
export * as struct from './xt_quota.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_owner.h> by "pnpm generate". Do not edit.
export * from './xt_owner.constants.ts';
export * as struct from './xt_owner.struct.ts';

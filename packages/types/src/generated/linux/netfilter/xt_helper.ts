// Generated from Linux 7.3.4 <linux/netfilter/xt_helper.h> by "pnpm generate". Do not edit.
export * as struct from './xt_helper.struct.ts';

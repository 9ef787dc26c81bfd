// Generated from Linux 7.3.4 <linux/netfilter/xt_connmark.h> by "pnpm generate". Do not edit.
export * from './xt_connmark.constants.ts';
export * as struct from './xt_connmark.struct.ts';

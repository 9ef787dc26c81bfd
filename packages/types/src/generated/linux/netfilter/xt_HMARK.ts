// Generated from Linux 7.3.4 <linux/netfilter/xt_HMARK.h> by "pnpm generate". Do not edit.
export * from './xt_HMARK.constants.ts';
export * as struct from './xt_HMARK.struct.ts';
export * as union from './xt_HMARK.union.ts';

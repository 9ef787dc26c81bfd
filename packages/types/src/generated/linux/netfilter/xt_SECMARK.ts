// Generated from Linux 7.3.4 <linux/netfilter/xt_SECMARK.h> by "pnpm generate". Do not edit.
export * from './xt_SECMARK.constants.ts';
export * as struct from './xt_SECMARK.struct.ts';

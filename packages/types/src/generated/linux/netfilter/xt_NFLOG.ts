// Generated from Linux 7.3.4 <linux/netfilter/xt_NFLOG.h> by "pnpm generate". Do not edit.
export * from './xt_NFLOG.constants.ts';
export * as struct from './xt_NFLOG.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_recent.h> by "pnpm generate". Do not edit.
export * from './xt_recent.constants.ts';
export * as struct from './xt_recent.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_time.h> by "pnpm generate". Do not edit.
export * from './xt_time.constants.ts';
export * as struct from './xt_time.struct.ts';

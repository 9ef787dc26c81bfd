// Generated from Linux 7.3.4 <linux/netfilter/xt_string.h> by "pnpm generate". Do not edit.
export * from './xt_string.constants.ts';
export * as struct from './xt_string.struct.ts';

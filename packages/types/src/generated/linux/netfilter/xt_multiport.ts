// Generated from Linux 7.3.4 <linux/netfilter/xt_multiport.h> by "pnpm generate". Do not edit.
export * from './xt_multiport.constants.ts';
export * as struct from './xt_multiport.struct.ts';

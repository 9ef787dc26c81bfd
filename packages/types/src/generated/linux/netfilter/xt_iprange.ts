// Generated from Linux 7.3.4 <linux/netfilter/xt_iprange.h> by "pnpm generate". Do not edit.
export * from './xt_iprange.constants.ts';
export * as struct from './xt_iprange.struct.ts';

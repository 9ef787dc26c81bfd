// Generated from Linux 7.3.4 <linux/netfilter/xt_pkttype.h> by "pnpm generate". Do not edit.
export * as struct from './xt_pkttype.struct.ts';

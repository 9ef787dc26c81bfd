// Generated from Linux 7.3.4 <linux/netfilter/xt_dscp.h> by "pnpm generate". Do not edit.
export * from './xt_dscp.constants.ts';
export * as struct from './xt_dscp.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_cluster.h> by "pnpm generate". Do not edit.
export * from './xt_cluster.constants.ts';
export * as struct from './xt_cluster.struct.ts';

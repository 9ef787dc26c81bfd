// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_tuple_common.h> by "pnpm generate". Do not edit.
export * from './nf_conntrack_tuple_common.constants.ts';
export * as union from './nf_conntrack_tuple_common.union.ts';

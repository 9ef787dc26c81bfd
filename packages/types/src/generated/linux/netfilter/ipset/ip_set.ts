// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set.h> by "pnpm generate". Do not edit.
export * from './ip_set.constants.ts';
export type ip_set_id_t = number;
export * as struct from './ip_set.struct.ts';
export * as union from './ip_set.union.ts';

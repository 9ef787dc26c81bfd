// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6_tables.h> by "pnpm generate". Do not edit.
export * from './ip6_tables.constants.ts';
export * as struct from './ip6_tables.struct.ts';

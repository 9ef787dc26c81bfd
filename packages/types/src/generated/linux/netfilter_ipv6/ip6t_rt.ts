// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_rt.h> by "pnpm generate". Do not edit.
export * from './ip6t_rt.constants.ts';
export * as struct from './ip6t_rt.struct.ts';

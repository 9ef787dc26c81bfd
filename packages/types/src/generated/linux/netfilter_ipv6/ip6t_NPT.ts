// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_NPT.h> by "pnpm generate". Do not edit.
export * as struct from './ip6t_NPT.struct.ts';

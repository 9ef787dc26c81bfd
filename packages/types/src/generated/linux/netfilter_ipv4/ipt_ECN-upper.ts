// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ECN.h> by "pnpm generate". Do not edit.
export * from './ipt_ECN-upper.constants.ts';
export * as struct from './ipt_ECN-upper.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ah.h> by "pnpm generate". Do not edit.
export * from './ipt_ah.constants.ts';
export * as struct from './ipt_ah.struct.ts';

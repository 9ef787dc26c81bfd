// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_CLUSTERIP.h> by "pnpm generate". Do not edit.
export * from './ipt_CLUSTERIP.constants.ts';
export * as struct from './ipt_CLUSTERIP.struct.ts';

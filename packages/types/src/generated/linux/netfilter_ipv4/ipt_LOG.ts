// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_LOG.h> by "pnpm generate". Do not edit.
export * from './ipt_LOG.constants.ts';
export * as struct from './ipt_LOG.struct.ts';

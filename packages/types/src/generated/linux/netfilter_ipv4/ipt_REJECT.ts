// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_REJECT.h> by "pnpm generate". Do not edit.
export * from './ipt_REJECT.constants.ts';
export * as struct from './ipt_REJECT.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_TTL.h> by "pnpm generate". Do not edit.
export * from './ipt_TTL.constants.ts';
export * as struct from './ipt_TTL.struct.ts';

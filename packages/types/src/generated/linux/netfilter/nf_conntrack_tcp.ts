// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_tcp.h> by "pnpm generate". Do not edit.
export * from './nf_conntrack_tcp.constants.ts';
export * as struct from './nf_conntrack_tcp.struct.ts';

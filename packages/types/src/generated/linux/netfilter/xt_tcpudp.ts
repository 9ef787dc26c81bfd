// Generated from Linux 7.3.4 <linux/netfilter/xt_tcpudp.h> by "pnpm generate". Do not edit.
export * from './xt_tcpudp.constants.ts';
export * as struct from './xt_tcpudp.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_sctp.h> by "pnpm generate". Do not edit.
export * from './xt_sctp.constants.ts';
export * as struct from './xt_sctp.struct.ts';

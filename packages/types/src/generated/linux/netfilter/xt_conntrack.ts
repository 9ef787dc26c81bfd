// Generated from Linux 7.3.4 <linux/netfilter/xt_conntrack.h> by "pnpm generate". Do not edit.
export * from './xt_conntrack.constants.ts';
export * as struct from './xt_conntrack.struct.ts';

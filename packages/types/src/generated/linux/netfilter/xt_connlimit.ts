// Generated from Linux 7.3.4 <linux/netfilter/xt_connlimit.h> by "pnpm generate". Do not edit.
export * from './xt_connlimit.constants.ts';
export * as struct from './xt_connlimit.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_addrtype.h> by "pnpm generate". Do not edit.
export * from './xt_addrtype.constants.ts';
export * as struct from './xt_addrtype.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_CT.h> by "pnpm generate". Do not edit.
export * from './xt_CT.constants.ts';
export * as struct from './xt_CT.struct.ts';

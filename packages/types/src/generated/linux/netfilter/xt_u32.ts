// Generated from Linux 7.3.4 <linux/netfilter/xt_u32.h> by "pnpm generate". Do not edit.
export * from './xt_u32.constants.ts';
export * as struct from './xt_u32.struct.ts';

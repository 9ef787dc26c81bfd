// Generated from Linux 7.3.4 <linux/netfilter/xt_dccp.h> by "pnpm generate". Do not edit.
export * from './xt_dccp.constants.ts';
export * as struct from './xt_dccp.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_connbytes.h> by "pnpm generate". Do not edit.
export * from './xt_connbytes.constants.ts';
export * as struct from './xt_connbytes.struct.ts';

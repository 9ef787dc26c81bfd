// Generated from Linux 7.3.4 <linux/netfilter/xt_AUDIT.h> by "pnpm generate". Do not edit.
export * from './xt_AUDIT.constants.ts';
export * as struct from './xt_AUDIT.struct.ts';

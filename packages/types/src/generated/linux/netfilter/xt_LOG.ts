// Generated from Linux 7.3.4 <linux/netfilter/xt_LOG.h> by "pnpm generate". Do not edit.
export * from './xt_LOG.constants.ts';
export * as struct from './xt_LOG.struct.ts';

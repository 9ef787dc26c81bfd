// Generated from Linux 7.3.4 <linux/netfilter/xt_NFQUEUE.h> by "pnpm generate". Do not edit.
export * from './xt_NFQUEUE.constants.ts';
export * as struct from './xt_NFQUEUE.struct.ts';

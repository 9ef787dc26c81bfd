// Generated from Linux 7.3.4 <linux/netfilter/xt_IDLETIMER.h> by "pnpm generate". Do not edit.
export * from './xt_IDLETIMER.constants.ts';
export * as struct from './xt_IDLETIMER.struct.ts';

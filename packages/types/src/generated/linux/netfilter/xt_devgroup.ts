// Generated from Linux 7.3.4 <linux/netfilter/xt_devgroup.h> by "pnpm generate". Do not edit.
export * from './xt_devgroup.constants.ts';
export * as struct from './xt_devgroup.struct.ts';

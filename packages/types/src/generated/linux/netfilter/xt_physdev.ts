// Generated from Linux 7.3.4 <linux/netfilter/xt_physdev.h> by "pnpm generate". Do not edit.
export * from './xt_physdev.constants.ts';
export * as struct from './xt_physdev.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_esp.h> by "pnpm generate". Do not edit.
export * from './xt_esp.constants.ts';
export * as struct from './xt_esp.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_TCPMSS.h> by "pnpm generate". Do not edit.
export * from './xt_TCPMSS-upper.constants.ts';
export * as struct from './xt_TCPMSS-upper.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/xt_hashlimit.h> by "pnpm generate". Do not edit.
export * from './xt_hashlimit.constants.ts';
export * as struct from './xt_hashlimit.struct.ts';

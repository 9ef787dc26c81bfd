// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_redirect.h> by "pnpm generate". Do not edit.
export * as struct from './ebt_redirect.struct.ts';

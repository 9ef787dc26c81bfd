// Generated from Linux 7.3.4 <linux/netfilter_arp/arpt_mangle.h> by "pnpm generate". Do not edit.
export * from './arpt_mangle.constants.ts';
export * as struct from './arpt_mangle.struct.ts';

// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink.h> by "pnpm generate". Do not edit.
export * from './nfnetlink.constants.ts';
export * as struct from './nfnetlink.struct.ts';

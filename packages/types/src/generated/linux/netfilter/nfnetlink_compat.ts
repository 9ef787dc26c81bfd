// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_compat.h> by "pnpm generate". Do not edit.
export * from './nfnetlink_compat.constants.ts';
export * as struct from './nfnetlink_compat.struct.ts';

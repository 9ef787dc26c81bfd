// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_log.h> by "pnpm generate". Do not edit.
export * from './nfnetlink_log.constants.ts';
export * as struct from './nfnetlink_log.struct.ts';

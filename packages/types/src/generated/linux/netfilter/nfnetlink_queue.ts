// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_queue.h> by "pnpm generate". Do not edit.
export * from './nfnetlink_queue.constants.ts';
export * as struct from './nfnetlink_queue.struct.ts';

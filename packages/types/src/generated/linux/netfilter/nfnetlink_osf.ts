// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_osf.h> by "pnpm generate". Do not edit.
export * from './nfnetlink_osf.constants.ts';
export * as struct from './nfnetlink_osf.struct.ts';

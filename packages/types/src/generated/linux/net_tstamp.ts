// Generated from Linux 7.3.4 <linux/net_tstamp.h> by "pnpm generate". Do not edit.
export * from './net_tstamp.constants.ts';
export * as struct from './net_tstamp.struct.ts';

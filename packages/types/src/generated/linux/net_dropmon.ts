// Generated from Linux 7.3.4 <linux/net_dropmon.h> by "pnpm generate". Do not edit.
export * from './net_dropmon.constants.ts';
export * as struct from './net_dropmon.struct.ts';

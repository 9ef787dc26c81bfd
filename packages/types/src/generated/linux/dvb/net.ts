// Generated from Linux 7.3.4 <linux/dvb/net.h> by "pnpm generate". Do not edit.
export * from './net.constants.ts';
export * as struct from './net.struct.ts';

// Generated from Linux 7.3.4 <linux/ip_vs.h> by "pnpm generate". Do not edit.
export * from './ip_vs.constants.ts';
export * as struct from './ip_vs.struct.ts';

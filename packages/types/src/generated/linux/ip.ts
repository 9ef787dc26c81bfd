// Generated from Linux 7.3.4 <linux/ip.h> by "pnpm generate". Do not edit.
export * from './ip.constants.ts';
export * as struct from './ip.struct.ts';

// Generated from Linux 7.3.4 <linux/nsm.h> by "pnpm generate". Do not edit.
export * from './nsm.constants.ts';
export * as struct from './nsm.struct.ts';

// Generated from Linux 7.3.4 <linux/nsfs.h> by "pnpm generate". Do not edit.
export * from './nsfs.constants.ts';
export * as struct from './nsfs.struct.ts';

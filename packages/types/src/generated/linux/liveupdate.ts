// Generated from Linux 7.3.4 <linux/liveupdate.h> by "pnpm generate". Do not edit.
export * from './liveupdate.constants.ts';
export * as struct from './liveupdate.struct.ts';

// Generated from Linux 7.3.4 <linux/ntsync.h> by "pnpm generate". Do not edit.
export * from './ntsync.constants.ts';
export * as struct from './ntsync.struct.ts';

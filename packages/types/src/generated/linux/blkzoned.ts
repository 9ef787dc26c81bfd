// Generated from Linux 7.3.4 <linux/blkzoned.h> by "pnpm generate". Do not edit.
export * from './blkzoned.constants.ts';
export * as struct from './blkzoned.struct.ts';

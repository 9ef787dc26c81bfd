// Generated from Linux 7.3.4 <linux/blkpg.h> by "pnpm generate". Do not edit.
export * from './blkpg.constants.ts';
export * as struct from './blkpg.struct.ts';

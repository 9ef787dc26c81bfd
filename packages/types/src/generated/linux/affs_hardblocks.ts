// Generated from Linux 7.3.4 <linux/affs_hardblocks.h> by "pnpm generate". Do not edit.
export * from './affs_hardblocks.constants.ts';
export * as struct from './affs_hardblocks.struct.ts';

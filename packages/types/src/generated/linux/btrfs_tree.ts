// Generated from Linux 7.3.4 <linux/btrfs_tree.h> by "pnpm generate". Do not edit.
export * from './btrfs_tree.constants.ts';
export * as struct from './btrfs_tree.struct.ts';

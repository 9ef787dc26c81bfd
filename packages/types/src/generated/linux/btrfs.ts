// Generated from Linux 7.3.4 <linux/btrfs.h> by "pnpm generate". Do not edit.
export * from './btrfs.constants.ts';
export * as struct from './btrfs.struct.ts';

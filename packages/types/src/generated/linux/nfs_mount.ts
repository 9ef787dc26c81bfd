// Generated from Linux 7.3.4 <linux/nfs_mount.h> by "pnpm generate". Do not edit.
export * from './nfs_mount.constants.ts';
export * as struct from './nfs_mount.struct.ts';

// Generated from Linux 7.3.4 <linux/nfs_idmap.h> by "pnpm generate". Do not edit.
export * from './nfs_idmap.constants.ts';
export * as struct from './nfs_idmap.struct.ts';

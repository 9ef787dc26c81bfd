// Generated from Linux 7.3.4 <linux/adfs_fs.h> by "pnpm generate". Do not edit.
export * from './adfs_fs.constants.ts';
export * as struct from './adfs_fs.struct.ts';

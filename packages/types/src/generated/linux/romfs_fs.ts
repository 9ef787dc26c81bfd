// Generated from Linux 7.3.4 <linux/romfs_fs.h> by "pnpm generate". Do not edit.
export * from './romfs_fs.constants.ts';
export * as struct from './romfs_fs.struct.ts';

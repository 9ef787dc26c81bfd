// Generated from Linux 7.3.4 <linux/cramfs_fs.h> by "pnpm generate". Do not edit.
export * from './cramfs_fs.constants.ts';
export * as struct from './cramfs_fs.struct.ts';

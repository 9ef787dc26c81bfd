// Generated from Linux 7.3.4 <linux/bfs_fs.h> by "pnpm generate". Do not edit.
export * from './bfs_fs.constants.ts';
export * as struct from './bfs_fs.struct.ts';

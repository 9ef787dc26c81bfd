// Generated from Linux 7.3.4 <linux/minix_fs.h> by "pnpm generate". Do not edit.
export * from './minix_fs.constants.ts';
export * as struct from './minix_fs.struct.ts';

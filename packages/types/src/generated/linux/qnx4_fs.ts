// Generated from Linux 7.3.4 <linux/qnx4_fs.h> by "pnpm generate". Do not edit.
export * from './qnx4_fs.constants.ts';
export * as struct from './qnx4_fs.struct.ts';

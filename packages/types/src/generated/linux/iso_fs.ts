// Generated from Linux 7.3.4 <linux/iso_fs.h> by "pnpm generate". Do not edit.
export * from './iso_fs.constants.ts';
export * as struct from './iso_fs.struct.ts';

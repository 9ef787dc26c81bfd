// Generated from Linux 7.3.4 <linux/msdos_fs.h> by "pnpm generate". Do not edit.
export * from './msdos_fs.constants.ts';
export * as struct from './msdos_fs.struct.ts';

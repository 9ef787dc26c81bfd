// Generated from Linux 7.3.4 <linux/dirent.h> by "pnpm generate". Do not edit.
export * from './dirent.constants.ts';
export * as struct from './dirent.struct.ts';

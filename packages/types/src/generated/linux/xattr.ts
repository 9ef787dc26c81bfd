// Generated from Linux 7.3.4 <linux/xattr.h> by "pnpm generate". Do not edit.
export * from './xattr.constants.ts';
export * as struct from './xattr.struct.ts';

// Generated from Linux 7.3.4 <linux/posix_acl_xattr.h> by "pnpm generate". Do not edit.
export * from './posix_acl_xattr.constants.ts';
export * as struct from './posix_acl_xattr.struct.ts';

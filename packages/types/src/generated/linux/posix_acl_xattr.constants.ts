// Generated from Linux 7.3.4 <linux/posix_acl_xattr.h> by "pnpm generate". Do not edit.
export const ACL_UNDEFINED_ID = -1,
  POSIX_ACL_XATTR_VERSION = 2;

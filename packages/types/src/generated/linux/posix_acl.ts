// Generated from Linux 7.3.4 <linux/posix_acl.h> by "pnpm generate". Do not edit.
export const ACL_EXECUTE = 1,
  ACL_GROUP = 8,
  ACL_GROUP_OBJ = 4,
  ACL_MASK = 16,
  ACL_OTHER = 32,
  ACL_READ = 4,
  ACL_TYPE_ACCESS = 32768,
  ACL_TYPE_DEFAULT = 16384,
  ACL_USER = 2,
  ACL_USER_OBJ = 1,
  ACL_WRITE = 2;

// Generated from Linux 7.3.4 <linux/limits.h> by "pnpm generate". Do not edit.
export const ARG_MAX = 131072,
  LINK_MAX = 127,
  MAX_CANON = 255,
  MAX_INPUT = 255,
  NAME_MAX = 255,
  NGROUPS_MAX = 65536,
  PATH_MAX = 4096,
  PIPE_BUF = 4096,
  RTSIG_MAX = 32,
  XATTR_LIST_MAX = 65536,
  XATTR_NAME_MAX = 255,
  XATTR_SIZE_MAX = 65536;

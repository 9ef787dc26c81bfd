// Generated from Linux 7.3.4 <linux/limits.h> by "pnpm generate". Do not edit.
export const ARG_MAX = 131072;
export const LINK_MAX = 127;
export const MAX_CANON = 255;
export const MAX_INPUT = 255;
export const NAME_MAX = 255;
export const NGROUPS_MAX = 65536;
export const PATH_MAX = 4096;
export const PIPE_BUF = 4096;
export const RTSIG_MAX = 32;
export const XATTR_LIST_MAX = 65536;
export const XATTR_NAME_MAX = 255;
export const XATTR_SIZE_MAX = 65536;

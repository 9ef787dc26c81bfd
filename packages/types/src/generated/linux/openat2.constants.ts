// Generated from Linux 7.3.4 <linux/openat2.h> by "pnpm generate". Do not edit.
export const OPENAT2_REGULAR = 4294967296,
  RESOLVE_BENEATH = 8,
  RESOLVE_CACHED = 32,
  RESOLVE_IN_ROOT = 16,
  RESOLVE_NO_MAGICLINKS = 2,
  RESOLVE_NO_SYMLINKS = 4,
  RESOLVE_NO_XDEV = 1;

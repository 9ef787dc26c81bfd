// Generated from Linux 7.3.4 <linux/fadvise.h> by "pnpm generate". Do not edit.
export const POSIX_FADV_DONTNEED = 4,
  POSIX_FADV_NOREUSE = 5,
  POSIX_FADV_NORMAL = 0,
  POSIX_FADV_RANDOM = 1,
  POSIX_FADV_SEQUENTIAL = 2,
  POSIX_FADV_WILLNEED = 3;

// Generated from Linux 7.3.4 <linux/close_range.h> by "pnpm generate". Do not edit.
export const CLOSE_RANGE_CLOEXEC = 4,
  CLOSE_RANGE_UNSHARE = 2;

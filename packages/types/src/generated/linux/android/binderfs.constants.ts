// Generated from Linux 7.3.4 <linux/android/binderfs.h> by "pnpm generate". Do not edit.
export const BINDERFS_MAX_NAME = 255,
  BINDER_CTL_ADD = 3238552065;

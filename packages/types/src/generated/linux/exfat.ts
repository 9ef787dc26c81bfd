// Generated from Linux 7.3.4 <linux/exfat.h> by "pnpm generate". Do not edit.
export const EXFAT_GOING_DOWN_DEFAULT = 0,
  EXFAT_GOING_DOWN_FULLSYNC = 1,
  EXFAT_GOING_DOWN_NOSYNC = 2,
  EXFAT_IOC_SHUTDOWN = 2147768445;

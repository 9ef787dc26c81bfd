// Generated from Linux 7.3.4 <linux/mmc/ioctl.h> by "pnpm generate". Do not edit.
export const MMC_IOC_CMD = 3225989888,
  MMC_IOC_MAX_BYTES = 524288,
  MMC_IOC_MAX_CMDS = 255,
  MMC_IOC_MULTI_CMD = 3221795585;

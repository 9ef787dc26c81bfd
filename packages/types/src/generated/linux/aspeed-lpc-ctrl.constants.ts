// Generated from Linux 7.3.4 <linux/aspeed-lpc-ctrl.h> by "pnpm generate". Do not edit.
export const ASPEED_LPC_CTRL_IOCTL_GET_SIZE = 3222319616,
  ASPEED_LPC_CTRL_IOCTL_MAP = 1074835969,
  ASPEED_LPC_CTRL_WINDOW_FLASH = 1,
  ASPEED_LPC_CTRL_WINDOW_MEMORY = 2,
  __ASPEED_LPC_CTRL_IOCTL_MAGIC = 178;

// Generated from Linux 7.3.4 <linux/usb/gadgetfs.h> by "pnpm generate". Do not edit.
export const GADGETFS_CLEAR_HALT = 26371,
  GADGETFS_CONNECT = 1,
  GADGETFS_DISCONNECT = 2,
  GADGETFS_FIFO_FLUSH = 26370,
  GADGETFS_FIFO_STATUS = 26369,
  GADGETFS_NOP = 0,
  GADGETFS_SETUP = 3,
  GADGETFS_SUSPEND = 4;

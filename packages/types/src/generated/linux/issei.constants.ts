// Generated from Linux 7.3.4 <linux/issei.h> by "pnpm generate". Do not edit.
export const IOCTL_ISSEI_CONNECT_CLIENT = 3222292481,
  IOCTL_ISSEI_DISCONNECT_CLIENT = 18434,
  ISSEI_IOCTL_UUID_LEN = 16;

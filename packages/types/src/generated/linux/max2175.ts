// Generated from Linux 7.3.4 <linux/max2175.h> by "pnpm generate". Do not edit.
export const V4L2_CID_MAX2175_HSLS = 9968018,
  V4L2_CID_MAX2175_I2S_ENABLE = 9968017,
  V4L2_CID_MAX2175_RX_MODE = 9968019;

// Generated from Linux 7.3.4 <linux/can/vxcan.h> by "pnpm generate". Do not edit.
export const VXCAN_INFO_MAX = 1,
  VXCAN_INFO_PEER = 1,
  VXCAN_INFO_UNSPEC = 0,
  __VXCAN_INFO_MAX = 2;

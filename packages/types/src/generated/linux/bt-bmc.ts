// Generated from Linux 7.3.4 <linux/bt-bmc.h> by "pnpm generate". Do not edit.
export const BT_BMC_IOCTL_SMS_ATN = 45312,
  __BT_BMC_IOCTL_MAGIC = 177;

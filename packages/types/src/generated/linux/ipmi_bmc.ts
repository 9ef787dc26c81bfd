// Generated from Linux 7.3.4 <linux/ipmi_bmc.h> by "pnpm generate". Do not edit.
export const IPMI_BMC_IOCTL_CLEAR_SMS_ATN = 45313,
  IPMI_BMC_IOCTL_FORCE_ABORT = 45314,
  IPMI_BMC_IOCTL_SET_SMS_ATN = 45312,
  __IPMI_BMC_IOCTL_MAGIC = 177;

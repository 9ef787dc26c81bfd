// Generated from Linux 7.3.4 <linux/usb/cdc-wdm.h> by "pnpm generate". Do not edit.
export const IOCTL_WDM_MAX_COMMAND = 2147633312;

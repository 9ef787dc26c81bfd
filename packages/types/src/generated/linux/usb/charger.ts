// Generated from Linux 7.3.4 <linux/usb/charger.h> by "pnpm generate". Do not edit.
export const ACA_TYPE = 4,
  CDP_TYPE = 3,
  DCP_TYPE = 2,
  SDP_TYPE = 1,
  UNKNOWN_TYPE = 0,
  USB_CHARGER_ABSENT = 2,
  USB_CHARGER_DEFAULT = 0,
  USB_CHARGER_PRESENT = 1;

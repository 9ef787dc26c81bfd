// Generated from Linux 7.3.4 <linux/usb/g_hid.h> by "pnpm generate". Do not edit.
export const GADGET_HID_READ_GET_REPORT_ID = 2147575617,
  GADGET_HID_WRITE_GET_REPORT = 1078486850,
  MAX_REPORT_LENGTH = 64;

// Generated from Linux 7.3.4 <linux/usb/g_printer.h> by "pnpm generate". Do not edit.
export const GADGET_GET_PRINTER_STATUS = 2147575585,
  GADGET_SET_PRINTER_STATUS = 3221317410,
  PRINTER_NOT_ERROR = 8,
  PRINTER_PAPER_EMPTY = 32,
  PRINTER_SELECTED = 16;

// Generated from Linux 7.3.4 <linux/usb/g_printer.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'GADGET_GET_PRINTER_STATUS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    GADGET_GET_PRINTER_STATUS: 2147575585,
  },
);

export const GADGET_GET_PRINTER_STATUS: number = /* @__PURE__ */ requestHere(2147575585);
export const GADGET_SET_PRINTER_STATUS = 3221317410,
  PRINTER_NOT_ERROR = 8,
  PRINTER_PAPER_EMPTY = 32,
  PRINTER_SELECTED = 16;

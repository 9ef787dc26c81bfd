// Generated from Linux 7.3.4 <linux/usb/cdc-wdm.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'IOCTL_WDM_MAX_COMMAND'> = /* @__PURE__ */ perArchOf(
  {},
  {
    IOCTL_WDM_MAX_COMMAND: 2147633312,
  },
);

export const IOCTL_WDM_MAX_COMMAND: number = /* @__PURE__ */ requestHere(2147633312);

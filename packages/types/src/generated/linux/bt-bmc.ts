// Generated from Linux 7.3.4 <linux/bt-bmc.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'BT_BMC_IOCTL_SMS_ATN'> = /* @__PURE__ */ perArchOf(
  {},
  {
    BT_BMC_IOCTL_SMS_ATN: 45312,
  },
);

export const BT_BMC_IOCTL_SMS_ATN: number = /* @__PURE__ */ requestHere(45312);
export const __BT_BMC_IOCTL_MAGIC = 177;

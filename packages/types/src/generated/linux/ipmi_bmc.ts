// Generated from Linux 7.3.4 <linux/ipmi_bmc.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'IPMI_BMC_IOCTL_CLEAR_SMS_ATN' | 'IPMI_BMC_IOCTL_FORCE_ABORT' | 'IPMI_BMC_IOCTL_SET_SMS_ATN'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    IPMI_BMC_IOCTL_CLEAR_SMS_ATN: 45313,
    IPMI_BMC_IOCTL_FORCE_ABORT: 45314,
    IPMI_BMC_IOCTL_SET_SMS_ATN: 45312,
  },
);

export const IPMI_BMC_IOCTL_CLEAR_SMS_ATN: number = /* @__PURE__ */ requestHere(45313),
  IPMI_BMC_IOCTL_FORCE_ABORT: number = /* @__PURE__ */ requestHere(45314),
  IPMI_BMC_IOCTL_SET_SMS_ATN: number = /* @__PURE__ */ requestHere(45312);
export const __IPMI_BMC_IOCTL_MAGIC = 177;

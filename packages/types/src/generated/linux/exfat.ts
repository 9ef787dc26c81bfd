// Generated from Linux 7.3.4 <linux/exfat.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'EXFAT_IOC_SHUTDOWN'> = /* @__PURE__ */ perArchOf(
  {},
  {
    EXFAT_IOC_SHUTDOWN: 2147768445,
  },
);

export const EXFAT_IOC_SHUTDOWN: number = /* @__PURE__ */ requestHere(2147768445);
export const EXFAT_GOING_DOWN_DEFAULT = 0,
  EXFAT_GOING_DOWN_FULLSYNC = 1,
  EXFAT_GOING_DOWN_NOSYNC = 2;

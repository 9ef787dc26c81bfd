// Generated from Linux 7.3.4 <asm/papr-miscdev.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PAPR_MISCDEV_IOC_ID: 178;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PAPR_MISCDEV_IOC_ID: 178,
    },
  },
);

/** `<asm/papr-miscdev.h>`: 178 on ppc64le. */
export const PAPR_MISCDEV_IOC_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_MISCDEV_IOC_ID,
);

// Generated from Linux 7.3.4 <linux/loadpin.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'LOADPIN_IOC_SET_TRUSTED_VERITY_DIGESTS'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      LOADPIN_IOC_SET_TRUSTED_VERITY_DIGESTS: 1074023424,
    },
  );

export const LOADPIN_IOC_SET_TRUSTED_VERITY_DIGESTS: number =
  /* @__PURE__ */ requestHere(1074023424);
export const LOADPIN_IOC_MAGIC = 76;

// Generated from Linux 7.3.4 <asm/papr-platform-dump.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PAPR_PLATFORM_DUMP_IOC_CREATE_HANDLE: 2148053510;
    PAPR_PLATFORM_DUMP_IOC_INVALIDATE: 2148053511;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PAPR_PLATFORM_DUMP_IOC_CREATE_HANDLE: 2148053510,
      PAPR_PLATFORM_DUMP_IOC_INVALIDATE: 2148053511,
    },
  },
);

/** `<asm/papr-platform-dump.h>`: 2148053510 on ppc64le. */
export const PAPR_PLATFORM_DUMP_IOC_CREATE_HANDLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_PLATFORM_DUMP_IOC_CREATE_HANDLE,
);
/** `<asm/papr-platform-dump.h>`: 2148053511 on ppc64le. */
export const PAPR_PLATFORM_DUMP_IOC_INVALIDATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_PLATFORM_DUMP_IOC_INVALIDATE,
);

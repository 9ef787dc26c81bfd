// Generated from Linux 7.3.4 <asm/hwcap2.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    HWCAP2_FSGSBASE: 2;
    HWCAP2_RING3MWAIT: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      HWCAP2_FSGSBASE: 2,
      HWCAP2_RING3MWAIT: 1,
    },
  },
);

/** `<asm/hwcap2.h>`: 2 on x86_64, x86. */
export const HWCAP2_FSGSBASE: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_FSGSBASE);
/** `<asm/hwcap2.h>`: 1 on x86_64, x86. */
export const HWCAP2_RING3MWAIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_RING3MWAIT,
);

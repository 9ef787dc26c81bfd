// Generated from Linux 7.3.4 <asm/boot.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    ASK_VGA: 65533;
    EXTENDED_VGA: 65534;
    NORMAL_VGA: 65535;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      ASK_VGA: 65533,
      EXTENDED_VGA: 65534,
      NORMAL_VGA: 65535,
    },
  },
);

/** `<asm/boot.h>`: 65533 on x86_64, x86. */
export const ASK_VGA: number | undefined = /* @__PURE__ */ hereOf(perArch.ASK_VGA);
/** `<asm/boot.h>`: 65534 on x86_64, x86. */
export const EXTENDED_VGA: number | undefined = /* @__PURE__ */ hereOf(perArch.EXTENDED_VGA);
/** `<asm/boot.h>`: 65535 on x86_64, x86. */
export const NORMAL_VGA: number | undefined = /* @__PURE__ */ hereOf(perArch.NORMAL_VGA);

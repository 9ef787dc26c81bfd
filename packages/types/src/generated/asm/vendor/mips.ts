// Generated from Linux 7.3.4 <asm/vendor/mips.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'riscv64',
  {
    RISCV_HWPROBE_VENDOR_EXT_XMIPSEXECTL: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    riscv64: {
      RISCV_HWPROBE_VENDOR_EXT_XMIPSEXECTL: 1,
    },
  },
);

/** `<asm/vendor/mips.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_VENDOR_EXT_XMIPSEXECTL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_VENDOR_EXT_XMIPSEXECTL,
);

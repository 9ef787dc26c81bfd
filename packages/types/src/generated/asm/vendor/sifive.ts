// Generated from Linux 7.3.4 <asm/vendor/sifive.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'riscv64',
  {
    RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF: 4;
    RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ: 8;
    RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD: 1;
    RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ: 2;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    riscv64: {
      RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF: 4,
      RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ: 8,
      RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD: 1,
      RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ: 2,
    },
  },
);

/** `<asm/vendor/sifive.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF,
);
/** `<asm/vendor/sifive.h>`: 8 on riscv64. */
export const RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ,
);
/** `<asm/vendor/sifive.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD,
);
/** `<asm/vendor/sifive.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ,
);

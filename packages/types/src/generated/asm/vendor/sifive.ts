// Generated from Linux 7.3.4 <asm/vendor/sifive.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ: PerArch<undefined, undefined, undefined, 8>;
  readonly RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ: PerArch<undefined, undefined, undefined, 2>;
} = /* @__PURE__ */ perArchOf({
  RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ: [undefined, undefined, undefined, 8],
  RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ: [undefined, undefined, undefined, 2],
});

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

// Generated from Linux 7.3.4 <asm/setup_data.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SETUP_APPLE_PROPERTIES: PerArch<5, 5>;
  readonly SETUP_CC_BLOB: PerArch<7, 7>;
  readonly SETUP_DTB: PerArch<2, 2>;
  readonly SETUP_E820_EXT: PerArch<1, 1>;
  readonly SETUP_EFI: PerArch<4, 4>;
  readonly SETUP_ENUM_MAX: PerArch<10, 10>;
  readonly SETUP_IMA: PerArch<8, 8>;
  readonly SETUP_INDIRECT: PerArch<-2147483648, -2147483648>;
  readonly SETUP_JAILHOUSE: PerArch<6, 6>;
  readonly SETUP_KEXEC_KHO: PerArch<10, 10>;
  readonly SETUP_NONE: PerArch<0, 0>;
  readonly SETUP_PCI: PerArch<3, 3>;
  readonly SETUP_RNG_SEED: PerArch<9, 9>;
  readonly SETUP_TYPE_MAX: PerArch<-2147483638, -2147483638>;
} = /* @__PURE__ */ perArchOf({
  SETUP_APPLE_PROPERTIES: [5, 5],
  SETUP_CC_BLOB: [7, 7],
  SETUP_DTB: [2, 2],
  SETUP_E820_EXT: [1, 1],
  SETUP_EFI: [4, 4],
  SETUP_ENUM_MAX: [10, 10],
  SETUP_IMA: [8, 8],
  SETUP_INDIRECT: [-2147483648, -2147483648],
  SETUP_JAILHOUSE: [6, 6],
  SETUP_KEXEC_KHO: [10, 10],
  SETUP_NONE: [0, 0],
  SETUP_PCI: [3, 3],
  SETUP_RNG_SEED: [9, 9],
  SETUP_TYPE_MAX: [-2147483638, -2147483638],
});

/** `<asm/setup_data.h>`: 5 on x86_64, x86. */
export const SETUP_APPLE_PROPERTIES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SETUP_APPLE_PROPERTIES,
);
/** `<asm/setup_data.h>`: 7 on x86_64, x86. */
export const SETUP_CC_BLOB: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_CC_BLOB);
/** `<asm/setup_data.h>`: 2 on x86_64, x86. */
export const SETUP_DTB: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_DTB);
/** `<asm/setup_data.h>`: 1 on x86_64, x86. */
export const SETUP_E820_EXT: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_E820_EXT);
/** `<asm/setup_data.h>`: 4 on x86_64, x86. */
export const SETUP_EFI: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_EFI);
/** `<asm/setup_data.h>`: 10 on x86_64, x86. */
export const SETUP_ENUM_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_ENUM_MAX);
/** `<asm/setup_data.h>`: 8 on x86_64, x86. */
export const SETUP_IMA: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_IMA);
/** `<asm/setup_data.h>`: -2147483648 on x86_64, x86. */
export const SETUP_INDIRECT: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_INDIRECT);
/** `<asm/setup_data.h>`: 6 on x86_64, x86. */
export const SETUP_JAILHOUSE: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_JAILHOUSE);
/** `<asm/setup_data.h>`: 10 on x86_64, x86. */
export const SETUP_KEXEC_KHO: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_KEXEC_KHO);
/** `<asm/setup_data.h>`: 0 on x86_64, x86. */
export const SETUP_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_NONE);
/** `<asm/setup_data.h>`: 3 on x86_64, x86. */
export const SETUP_PCI: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_PCI);
/** `<asm/setup_data.h>`: 9 on x86_64, x86. */
export const SETUP_RNG_SEED: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_RNG_SEED);
/** `<asm/setup_data.h>`: -2147483638 on x86_64, x86. */
export const SETUP_TYPE_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_TYPE_MAX);

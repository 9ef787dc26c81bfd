// Generated from Linux 7.3.4 <asm/sve_context.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'aarch64',
  {
    __SVE_NUM_PREGS: 16;
    __SVE_NUM_ZREGS: 32;
    __SVE_VL_MAX: 8192;
    __SVE_VL_MIN: 16;
    __SVE_VQ_BYTES: 16;
    __SVE_VQ_MAX: 512;
    __SVE_VQ_MIN: 1;
    __SVE_ZREGS_OFFSET: 0;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    aarch64: {
      __SVE_NUM_PREGS: 16,
      __SVE_NUM_ZREGS: 32,
      __SVE_VL_MAX: 8192,
      __SVE_VL_MIN: 16,
      __SVE_VQ_BYTES: 16,
      __SVE_VQ_MAX: 512,
      __SVE_VQ_MIN: 1,
      __SVE_ZREGS_OFFSET: 0,
    },
  },
);

/** `<asm/sve_context.h>`: 16 on aarch64. */
export const __SVE_NUM_PREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_NUM_PREGS);
/** `<asm/sve_context.h>`: 32 on aarch64. */
export const __SVE_NUM_ZREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_NUM_ZREGS);
/** `<asm/sve_context.h>`: 8192 on aarch64. */
export const __SVE_VL_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_VL_MAX);
/** `<asm/sve_context.h>`: 16 on aarch64. */
export const __SVE_VL_MIN: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_VL_MIN);
/** `<asm/sve_context.h>`: 16 on aarch64. */
export const __SVE_VQ_BYTES: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_VQ_BYTES);
/** `<asm/sve_context.h>`: 512 on aarch64. */
export const __SVE_VQ_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_VQ_MAX);
/** `<asm/sve_context.h>`: 1 on aarch64. */
export const __SVE_VQ_MIN: number | undefined = /* @__PURE__ */ hereOf(perArch.__SVE_VQ_MIN);
/** `<asm/sve_context.h>`: 0 on aarch64. */
export const __SVE_ZREGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.__SVE_ZREGS_OFFSET,
);

// Generated from Linux 7.3.4 <asm/sve_context.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly __SVE_NUM_PREGS: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly __SVE_NUM_ZREGS: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly __SVE_VL_MAX: PerArch<undefined, undefined, undefined, undefined, 8192>;
  readonly __SVE_VL_MIN: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly __SVE_VQ_BYTES: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly __SVE_VQ_MAX: PerArch<undefined, undefined, undefined, undefined, 512>;
  readonly __SVE_VQ_MIN: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly __SVE_ZREGS_OFFSET: PerArch<undefined, undefined, undefined, undefined, 0>;
} = /* @__PURE__ */ perArchOf({
  __SVE_NUM_PREGS: [undefined, undefined, undefined, undefined, 16],
  __SVE_NUM_ZREGS: [undefined, undefined, undefined, undefined, 32],
  __SVE_VL_MAX: [undefined, undefined, undefined, undefined, 8192],
  __SVE_VL_MIN: [undefined, undefined, undefined, undefined, 16],
  __SVE_VQ_BYTES: [undefined, undefined, undefined, undefined, 16],
  __SVE_VQ_MAX: [undefined, undefined, undefined, undefined, 512],
  __SVE_VQ_MIN: [undefined, undefined, undefined, undefined, 1],
  __SVE_ZREGS_OFFSET: [undefined, undefined, undefined, undefined, 0],
});

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

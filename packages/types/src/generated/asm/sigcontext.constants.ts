// Generated from Linux 7.3.4 <asm/sigcontext.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly END_HDR_SIZE: PerArch<undefined, undefined, undefined, 0>;
  readonly END_MAGIC: PerArch<undefined, undefined, undefined, 0>;
  readonly ESR_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1163088385>;
  readonly EXTRA_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1163416577>;
  readonly FPMR_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1179667794>;
  readonly FPSIMD_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1179680769>;
  readonly FP_XSTATE_MAGIC1: PerArch<1179670611, 1179670611>;
  readonly FP_XSTATE_MAGIC2: PerArch<1179670597, 1179670597>;
  readonly FP_XSTATE_MAGIC2_SIZE: PerArch<4, 4>;
  readonly GCS_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1195594496>;
  readonly POE_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1347372336>;
  readonly RISCV_V_MAGIC: PerArch<undefined, undefined, undefined, 1397118039>;
  readonly RISCV_ZICFISS_MAGIC: PerArch<undefined, undefined, undefined, 38023>;
  readonly SVE_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1398162689>;
  readonly SVE_NUM_PREGS: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly SVE_NUM_ZREGS: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly SVE_SIG_FLAG_SM: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly SVE_SIG_REGS_OFFSET: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly SVE_SIG_ZREGS_OFFSET: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly SVE_VL_MAX: PerArch<undefined, undefined, undefined, undefined, 8192>;
  readonly SVE_VL_MIN: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly SVE_VQ_BYTES: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly SVE_VQ_MAX: PerArch<undefined, undefined, undefined, undefined, 512>;
  readonly SVE_VQ_MIN: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly TPIDR2_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1414547714>;
  readonly X86_FXSR_MAGIC: PerArch<0, 0>;
  readonly ZA_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1412850501>;
  readonly ZA_SIG_REGS_OFFSET: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly ZT_MAGIC: PerArch<undefined, undefined, undefined, undefined, 1515474433>;
  readonly ZT_SIG_REGS_OFFSET: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly ZT_SIG_REG_BYTES: PerArch<undefined, undefined, undefined, undefined, 64>;
  readonly ZT_SIG_REG_SIZE: PerArch<undefined, undefined, undefined, undefined, 512>;
} = /* @__PURE__ */ perArchOf({
  END_HDR_SIZE: [undefined, undefined, undefined, 0],
  END_MAGIC: [undefined, undefined, undefined, 0],
  ESR_MAGIC: [undefined, undefined, undefined, undefined, 1163088385],
  EXTRA_MAGIC: [undefined, undefined, undefined, undefined, 1163416577],
  FPMR_MAGIC: [undefined, undefined, undefined, undefined, 1179667794],
  FPSIMD_MAGIC: [undefined, undefined, undefined, undefined, 1179680769],
  FP_XSTATE_MAGIC1: [1179670611, 1179670611],
  FP_XSTATE_MAGIC2: [1179670597, 1179670597],
  FP_XSTATE_MAGIC2_SIZE: [4, 4],
  GCS_MAGIC: [undefined, undefined, undefined, undefined, 1195594496],
  POE_MAGIC: [undefined, undefined, undefined, undefined, 1347372336],
  RISCV_V_MAGIC: [undefined, undefined, undefined, 1397118039],
  RISCV_ZICFISS_MAGIC: [undefined, undefined, undefined, 38023],
  SVE_MAGIC: [undefined, undefined, undefined, undefined, 1398162689],
  SVE_NUM_PREGS: [undefined, undefined, undefined, undefined, 16],
  SVE_NUM_ZREGS: [undefined, undefined, undefined, undefined, 32],
  SVE_SIG_FLAG_SM: [undefined, undefined, undefined, undefined, 1],
  SVE_SIG_REGS_OFFSET: [undefined, undefined, undefined, undefined, 16],
  SVE_SIG_ZREGS_OFFSET: [undefined, undefined, undefined, undefined, 16],
  SVE_VL_MAX: [undefined, undefined, undefined, undefined, 8192],
  SVE_VL_MIN: [undefined, undefined, undefined, undefined, 16],
  SVE_VQ_BYTES: [undefined, undefined, undefined, undefined, 16],
  SVE_VQ_MAX: [undefined, undefined, undefined, undefined, 512],
  SVE_VQ_MIN: [undefined, undefined, undefined, undefined, 1],
  TPIDR2_MAGIC: [undefined, undefined, undefined, undefined, 1414547714],
  X86_FXSR_MAGIC: [0, 0],
  ZA_MAGIC: [undefined, undefined, undefined, undefined, 1412850501],
  ZA_SIG_REGS_OFFSET: [undefined, undefined, undefined, undefined, 16],
  ZT_MAGIC: [undefined, undefined, undefined, undefined, 1515474433],
  ZT_SIG_REGS_OFFSET: [undefined, undefined, undefined, undefined, 16],
  ZT_SIG_REG_BYTES: [undefined, undefined, undefined, undefined, 64],
  ZT_SIG_REG_SIZE: [undefined, undefined, undefined, undefined, 512],
});

/** `<asm/sigcontext.h>`: 0 on riscv64. */
export const END_HDR_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.END_HDR_SIZE);
/** `<asm/sigcontext.h>`: 0 on riscv64. */
export const END_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.END_MAGIC);
/** `<asm/sigcontext.h>`: 1163088385 on aarch64. */
export const ESR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ESR_MAGIC);
/** `<asm/sigcontext.h>`: 1163416577 on aarch64. */
export const EXTRA_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.EXTRA_MAGIC);
/** `<asm/sigcontext.h>`: 1179667794 on aarch64. */
export const FPMR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.FPMR_MAGIC);
/** `<asm/sigcontext.h>`: 1179680769 on aarch64. */
export const FPSIMD_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.FPSIMD_MAGIC);
/** `<asm/sigcontext.h>`: 1179670611 on x86_64, x86. */
export const FP_XSTATE_MAGIC1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FP_XSTATE_MAGIC1,
);
/** `<asm/sigcontext.h>`: 1179670597 on x86_64, x86. */
export const FP_XSTATE_MAGIC2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FP_XSTATE_MAGIC2,
);
/** `<asm/sigcontext.h>`: 4 on x86_64, x86. */
export const FP_XSTATE_MAGIC2_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FP_XSTATE_MAGIC2_SIZE,
);
/** `<asm/sigcontext.h>`: 1195594496 on aarch64. */
export const GCS_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.GCS_MAGIC);
/** `<asm/sigcontext.h>`: 1347372336 on aarch64. */
export const POE_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.POE_MAGIC);
/** `<asm/sigcontext.h>`: 1397118039 on riscv64. */
export const RISCV_V_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.RISCV_V_MAGIC);
/** `<asm/sigcontext.h>`: 38023 on riscv64. */
export const RISCV_ZICFISS_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_ZICFISS_MAGIC,
);
/** `<asm/sigcontext.h>`: 1398162689 on aarch64. */
export const SVE_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_MAGIC);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_NUM_PREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_NUM_PREGS);
/** `<asm/sigcontext.h>`: 32 on aarch64. */
export const SVE_NUM_ZREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_NUM_ZREGS);
/** `<asm/sigcontext.h>`: 1 on aarch64. */
export const SVE_SIG_FLAG_SM: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_SIG_FLAG_SM);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_SIG_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_SIG_REGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_SIG_ZREGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_SIG_ZREGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 8192 on aarch64. */
export const SVE_VL_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VL_MAX);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_VL_MIN: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VL_MIN);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_VQ_BYTES: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VQ_BYTES);
/** `<asm/sigcontext.h>`: 512 on aarch64. */
export const SVE_VQ_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VQ_MAX);
/** `<asm/sigcontext.h>`: 1 on aarch64. */
export const SVE_VQ_MIN: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VQ_MIN);
/** `<asm/sigcontext.h>`: 1414547714 on aarch64. */
export const TPIDR2_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.TPIDR2_MAGIC);
/** `<asm/sigcontext.h>`: 0 on x86_64, x86. */
export const X86_FXSR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_FXSR_MAGIC);
/** `<asm/sigcontext.h>`: 1412850501 on aarch64. */
export const ZA_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ZA_MAGIC);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const ZA_SIG_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZA_SIG_REGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 1515474433 on aarch64. */
export const ZT_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ZT_MAGIC);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const ZT_SIG_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZT_SIG_REGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 64 on aarch64. */
export const ZT_SIG_REG_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZT_SIG_REG_BYTES,
);
/** `<asm/sigcontext.h>`: 512 on aarch64. */
export const ZT_SIG_REG_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.ZT_SIG_REG_SIZE);

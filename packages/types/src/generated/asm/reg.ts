// Generated from Linux 7.3.4 <asm/reg.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly LOONGARCH_EF_CSR_BADV: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    34
  >;
  readonly LOONGARCH_EF_CSR_CRMD: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    35
  >;
  readonly LOONGARCH_EF_CSR_ECFG: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    38
  >;
  readonly LOONGARCH_EF_CSR_ERA: PerArch<undefined, undefined, undefined, undefined, undefined, 33>;
  readonly LOONGARCH_EF_CSR_ESTAT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    39
  >;
  readonly LOONGARCH_EF_CSR_EUEN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    37
  >;
  readonly LOONGARCH_EF_CSR_PRMD: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    36
  >;
  readonly LOONGARCH_EF_ORIG_A0: PerArch<undefined, undefined, undefined, undefined, undefined, 32>;
  readonly LOONGARCH_EF_R0: PerArch<undefined, undefined, undefined, undefined, undefined, 0>;
  readonly LOONGARCH_EF_R1: PerArch<undefined, undefined, undefined, undefined, undefined, 1>;
  readonly LOONGARCH_EF_R10: PerArch<undefined, undefined, undefined, undefined, undefined, 10>;
  readonly LOONGARCH_EF_R11: PerArch<undefined, undefined, undefined, undefined, undefined, 11>;
  readonly LOONGARCH_EF_R12: PerArch<undefined, undefined, undefined, undefined, undefined, 12>;
  readonly LOONGARCH_EF_R13: PerArch<undefined, undefined, undefined, undefined, undefined, 13>;
  readonly LOONGARCH_EF_R14: PerArch<undefined, undefined, undefined, undefined, undefined, 14>;
  readonly LOONGARCH_EF_R15: PerArch<undefined, undefined, undefined, undefined, undefined, 15>;
  readonly LOONGARCH_EF_R16: PerArch<undefined, undefined, undefined, undefined, undefined, 16>;
  readonly LOONGARCH_EF_R17: PerArch<undefined, undefined, undefined, undefined, undefined, 17>;
  readonly LOONGARCH_EF_R18: PerArch<undefined, undefined, undefined, undefined, undefined, 18>;
  readonly LOONGARCH_EF_R19: PerArch<undefined, undefined, undefined, undefined, undefined, 19>;
  readonly LOONGARCH_EF_R2: PerArch<undefined, undefined, undefined, undefined, undefined, 2>;
  readonly LOONGARCH_EF_R20: PerArch<undefined, undefined, undefined, undefined, undefined, 20>;
  readonly LOONGARCH_EF_R21: PerArch<undefined, undefined, undefined, undefined, undefined, 21>;
  readonly LOONGARCH_EF_R22: PerArch<undefined, undefined, undefined, undefined, undefined, 22>;
  readonly LOONGARCH_EF_R23: PerArch<undefined, undefined, undefined, undefined, undefined, 23>;
  readonly LOONGARCH_EF_R24: PerArch<undefined, undefined, undefined, undefined, undefined, 24>;
  readonly LOONGARCH_EF_R25: PerArch<undefined, undefined, undefined, undefined, undefined, 25>;
  readonly LOONGARCH_EF_R26: PerArch<undefined, undefined, undefined, undefined, undefined, 26>;
  readonly LOONGARCH_EF_R27: PerArch<undefined, undefined, undefined, undefined, undefined, 27>;
  readonly LOONGARCH_EF_R28: PerArch<undefined, undefined, undefined, undefined, undefined, 28>;
  readonly LOONGARCH_EF_R29: PerArch<undefined, undefined, undefined, undefined, undefined, 29>;
  readonly LOONGARCH_EF_R3: PerArch<undefined, undefined, undefined, undefined, undefined, 3>;
  readonly LOONGARCH_EF_R30: PerArch<undefined, undefined, undefined, undefined, undefined, 30>;
  readonly LOONGARCH_EF_R31: PerArch<undefined, undefined, undefined, undefined, undefined, 31>;
  readonly LOONGARCH_EF_R4: PerArch<undefined, undefined, undefined, undefined, undefined, 4>;
  readonly LOONGARCH_EF_R5: PerArch<undefined, undefined, undefined, undefined, undefined, 5>;
  readonly LOONGARCH_EF_R6: PerArch<undefined, undefined, undefined, undefined, undefined, 6>;
  readonly LOONGARCH_EF_R7: PerArch<undefined, undefined, undefined, undefined, undefined, 7>;
  readonly LOONGARCH_EF_R8: PerArch<undefined, undefined, undefined, undefined, undefined, 8>;
  readonly LOONGARCH_EF_R9: PerArch<undefined, undefined, undefined, undefined, undefined, 9>;
  readonly LOONGARCH_EF_SIZE: PerArch<undefined, undefined, undefined, undefined, undefined, 320>;
} = /* @__PURE__ */ perArchOf({
  LOONGARCH_EF_CSR_BADV: [undefined, undefined, undefined, undefined, undefined, 34],
  LOONGARCH_EF_CSR_CRMD: [undefined, undefined, undefined, undefined, undefined, 35],
  LOONGARCH_EF_CSR_ECFG: [undefined, undefined, undefined, undefined, undefined, 38],
  LOONGARCH_EF_CSR_ERA: [undefined, undefined, undefined, undefined, undefined, 33],
  LOONGARCH_EF_CSR_ESTAT: [undefined, undefined, undefined, undefined, undefined, 39],
  LOONGARCH_EF_CSR_EUEN: [undefined, undefined, undefined, undefined, undefined, 37],
  LOONGARCH_EF_CSR_PRMD: [undefined, undefined, undefined, undefined, undefined, 36],
  LOONGARCH_EF_ORIG_A0: [undefined, undefined, undefined, undefined, undefined, 32],
  LOONGARCH_EF_R0: [undefined, undefined, undefined, undefined, undefined, 0],
  LOONGARCH_EF_R1: [undefined, undefined, undefined, undefined, undefined, 1],
  LOONGARCH_EF_R10: [undefined, undefined, undefined, undefined, undefined, 10],
  LOONGARCH_EF_R11: [undefined, undefined, undefined, undefined, undefined, 11],
  LOONGARCH_EF_R12: [undefined, undefined, undefined, undefined, undefined, 12],
  LOONGARCH_EF_R13: [undefined, undefined, undefined, undefined, undefined, 13],
  LOONGARCH_EF_R14: [undefined, undefined, undefined, undefined, undefined, 14],
  LOONGARCH_EF_R15: [undefined, undefined, undefined, undefined, undefined, 15],
  LOONGARCH_EF_R16: [undefined, undefined, undefined, undefined, undefined, 16],
  LOONGARCH_EF_R17: [undefined, undefined, undefined, undefined, undefined, 17],
  LOONGARCH_EF_R18: [undefined, undefined, undefined, undefined, undefined, 18],
  LOONGARCH_EF_R19: [undefined, undefined, undefined, undefined, undefined, 19],
  LOONGARCH_EF_R2: [undefined, undefined, undefined, undefined, undefined, 2],
  LOONGARCH_EF_R20: [undefined, undefined, undefined, undefined, undefined, 20],
  LOONGARCH_EF_R21: [undefined, undefined, undefined, undefined, undefined, 21],
  LOONGARCH_EF_R22: [undefined, undefined, undefined, undefined, undefined, 22],
  LOONGARCH_EF_R23: [undefined, undefined, undefined, undefined, undefined, 23],
  LOONGARCH_EF_R24: [undefined, undefined, undefined, undefined, undefined, 24],
  LOONGARCH_EF_R25: [undefined, undefined, undefined, undefined, undefined, 25],
  LOONGARCH_EF_R26: [undefined, undefined, undefined, undefined, undefined, 26],
  LOONGARCH_EF_R27: [undefined, undefined, undefined, undefined, undefined, 27],
  LOONGARCH_EF_R28: [undefined, undefined, undefined, undefined, undefined, 28],
  LOONGARCH_EF_R29: [undefined, undefined, undefined, undefined, undefined, 29],
  LOONGARCH_EF_R3: [undefined, undefined, undefined, undefined, undefined, 3],
  LOONGARCH_EF_R30: [undefined, undefined, undefined, undefined, undefined, 30],
  LOONGARCH_EF_R31: [undefined, undefined, undefined, undefined, undefined, 31],
  LOONGARCH_EF_R4: [undefined, undefined, undefined, undefined, undefined, 4],
  LOONGARCH_EF_R5: [undefined, undefined, undefined, undefined, undefined, 5],
  LOONGARCH_EF_R6: [undefined, undefined, undefined, undefined, undefined, 6],
  LOONGARCH_EF_R7: [undefined, undefined, undefined, undefined, undefined, 7],
  LOONGARCH_EF_R8: [undefined, undefined, undefined, undefined, undefined, 8],
  LOONGARCH_EF_R9: [undefined, undefined, undefined, undefined, undefined, 9],
  LOONGARCH_EF_SIZE: [undefined, undefined, undefined, undefined, undefined, 320],
});

/** `<asm/reg.h>`: 34 on loongarch64. */
export const LOONGARCH_EF_CSR_BADV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_BADV,
);
/** `<asm/reg.h>`: 35 on loongarch64. */
export const LOONGARCH_EF_CSR_CRMD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_CRMD,
);
/** `<asm/reg.h>`: 38 on loongarch64. */
export const LOONGARCH_EF_CSR_ECFG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_ECFG,
);
/** `<asm/reg.h>`: 33 on loongarch64. */
export const LOONGARCH_EF_CSR_ERA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_ERA,
);
/** `<asm/reg.h>`: 39 on loongarch64. */
export const LOONGARCH_EF_CSR_ESTAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_ESTAT,
);
/** `<asm/reg.h>`: 37 on loongarch64. */
export const LOONGARCH_EF_CSR_EUEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_EUEN,
);
/** `<asm/reg.h>`: 36 on loongarch64. */
export const LOONGARCH_EF_CSR_PRMD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_CSR_PRMD,
);
/** `<asm/reg.h>`: 32 on loongarch64. */
export const LOONGARCH_EF_ORIG_A0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_ORIG_A0,
);
/** `<asm/reg.h>`: 0 on loongarch64. */
export const LOONGARCH_EF_R0: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R0);
/** `<asm/reg.h>`: 1 on loongarch64. */
export const LOONGARCH_EF_R1: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R1);
/** `<asm/reg.h>`: 10 on loongarch64. */
export const LOONGARCH_EF_R10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R10,
);
/** `<asm/reg.h>`: 11 on loongarch64. */
export const LOONGARCH_EF_R11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R11,
);
/** `<asm/reg.h>`: 12 on loongarch64. */
export const LOONGARCH_EF_R12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R12,
);
/** `<asm/reg.h>`: 13 on loongarch64. */
export const LOONGARCH_EF_R13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R13,
);
/** `<asm/reg.h>`: 14 on loongarch64. */
export const LOONGARCH_EF_R14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R14,
);
/** `<asm/reg.h>`: 15 on loongarch64. */
export const LOONGARCH_EF_R15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R15,
);
/** `<asm/reg.h>`: 16 on loongarch64. */
export const LOONGARCH_EF_R16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R16,
);
/** `<asm/reg.h>`: 17 on loongarch64. */
export const LOONGARCH_EF_R17: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R17,
);
/** `<asm/reg.h>`: 18 on loongarch64. */
export const LOONGARCH_EF_R18: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R18,
);
/** `<asm/reg.h>`: 19 on loongarch64. */
export const LOONGARCH_EF_R19: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R19,
);
/** `<asm/reg.h>`: 2 on loongarch64. */
export const LOONGARCH_EF_R2: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R2);
/** `<asm/reg.h>`: 20 on loongarch64. */
export const LOONGARCH_EF_R20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R20,
);
/** `<asm/reg.h>`: 21 on loongarch64. */
export const LOONGARCH_EF_R21: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R21,
);
/** `<asm/reg.h>`: 22 on loongarch64. */
export const LOONGARCH_EF_R22: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R22,
);
/** `<asm/reg.h>`: 23 on loongarch64. */
export const LOONGARCH_EF_R23: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R23,
);
/** `<asm/reg.h>`: 24 on loongarch64. */
export const LOONGARCH_EF_R24: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R24,
);
/** `<asm/reg.h>`: 25 on loongarch64. */
export const LOONGARCH_EF_R25: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R25,
);
/** `<asm/reg.h>`: 26 on loongarch64. */
export const LOONGARCH_EF_R26: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R26,
);
/** `<asm/reg.h>`: 27 on loongarch64. */
export const LOONGARCH_EF_R27: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R27,
);
/** `<asm/reg.h>`: 28 on loongarch64. */
export const LOONGARCH_EF_R28: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R28,
);
/** `<asm/reg.h>`: 29 on loongarch64. */
export const LOONGARCH_EF_R29: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R29,
);
/** `<asm/reg.h>`: 3 on loongarch64. */
export const LOONGARCH_EF_R3: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R3);
/** `<asm/reg.h>`: 30 on loongarch64. */
export const LOONGARCH_EF_R30: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R30,
);
/** `<asm/reg.h>`: 31 on loongarch64. */
export const LOONGARCH_EF_R31: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_R31,
);
/** `<asm/reg.h>`: 4 on loongarch64. */
export const LOONGARCH_EF_R4: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R4);
/** `<asm/reg.h>`: 5 on loongarch64. */
export const LOONGARCH_EF_R5: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R5);
/** `<asm/reg.h>`: 6 on loongarch64. */
export const LOONGARCH_EF_R6: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R6);
/** `<asm/reg.h>`: 7 on loongarch64. */
export const LOONGARCH_EF_R7: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R7);
/** `<asm/reg.h>`: 8 on loongarch64. */
export const LOONGARCH_EF_R8: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R8);
/** `<asm/reg.h>`: 9 on loongarch64. */
export const LOONGARCH_EF_R9: number | undefined = /* @__PURE__ */ hereOf(perArch.LOONGARCH_EF_R9);
/** `<asm/reg.h>`: 320 on loongarch64. */
export const LOONGARCH_EF_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_EF_SIZE,
);

// Generated from Linux 7.3.4 <asm/reg.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'loongarch64',
  {
    LOONGARCH_EF_CSR_BADV: 34;
    LOONGARCH_EF_CSR_CRMD: 35;
    LOONGARCH_EF_CSR_ECFG: 38;
    LOONGARCH_EF_CSR_ERA: 33;
    LOONGARCH_EF_CSR_ESTAT: 39;
    LOONGARCH_EF_CSR_EUEN: 37;
    LOONGARCH_EF_CSR_PRMD: 36;
    LOONGARCH_EF_ORIG_A0: 32;
    LOONGARCH_EF_R0: 0;
    LOONGARCH_EF_R1: 1;
    LOONGARCH_EF_R10: 10;
    LOONGARCH_EF_R11: 11;
    LOONGARCH_EF_R12: 12;
    LOONGARCH_EF_R13: 13;
    LOONGARCH_EF_R14: 14;
    LOONGARCH_EF_R15: 15;
    LOONGARCH_EF_R16: 16;
    LOONGARCH_EF_R17: 17;
    LOONGARCH_EF_R18: 18;
    LOONGARCH_EF_R19: 19;
    LOONGARCH_EF_R2: 2;
    LOONGARCH_EF_R20: 20;
    LOONGARCH_EF_R21: 21;
    LOONGARCH_EF_R22: 22;
    LOONGARCH_EF_R23: 23;
    LOONGARCH_EF_R24: 24;
    LOONGARCH_EF_R25: 25;
    LOONGARCH_EF_R26: 26;
    LOONGARCH_EF_R27: 27;
    LOONGARCH_EF_R28: 28;
    LOONGARCH_EF_R29: 29;
    LOONGARCH_EF_R3: 3;
    LOONGARCH_EF_R30: 30;
    LOONGARCH_EF_R31: 31;
    LOONGARCH_EF_R4: 4;
    LOONGARCH_EF_R5: 5;
    LOONGARCH_EF_R6: 6;
    LOONGARCH_EF_R7: 7;
    LOONGARCH_EF_R8: 8;
    LOONGARCH_EF_R9: 9;
    LOONGARCH_EF_SIZE: 320;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    loongarch64: {
      LOONGARCH_EF_CSR_BADV: 34,
      LOONGARCH_EF_CSR_CRMD: 35,
      LOONGARCH_EF_CSR_ECFG: 38,
      LOONGARCH_EF_CSR_ERA: 33,
      LOONGARCH_EF_CSR_ESTAT: 39,
      LOONGARCH_EF_CSR_EUEN: 37,
      LOONGARCH_EF_CSR_PRMD: 36,
      LOONGARCH_EF_ORIG_A0: 32,
      LOONGARCH_EF_R0: 0,
      LOONGARCH_EF_R1: 1,
      LOONGARCH_EF_R10: 10,
      LOONGARCH_EF_R11: 11,
      LOONGARCH_EF_R12: 12,
      LOONGARCH_EF_R13: 13,
      LOONGARCH_EF_R14: 14,
      LOONGARCH_EF_R15: 15,
      LOONGARCH_EF_R16: 16,
      LOONGARCH_EF_R17: 17,
      LOONGARCH_EF_R18: 18,
      LOONGARCH_EF_R19: 19,
      LOONGARCH_EF_R2: 2,
      LOONGARCH_EF_R20: 20,
      LOONGARCH_EF_R21: 21,
      LOONGARCH_EF_R22: 22,
      LOONGARCH_EF_R23: 23,
      LOONGARCH_EF_R24: 24,
      LOONGARCH_EF_R25: 25,
      LOONGARCH_EF_R26: 26,
      LOONGARCH_EF_R27: 27,
      LOONGARCH_EF_R28: 28,
      LOONGARCH_EF_R29: 29,
      LOONGARCH_EF_R3: 3,
      LOONGARCH_EF_R30: 30,
      LOONGARCH_EF_R31: 31,
      LOONGARCH_EF_R4: 4,
      LOONGARCH_EF_R5: 5,
      LOONGARCH_EF_R6: 6,
      LOONGARCH_EF_R7: 7,
      LOONGARCH_EF_R8: 8,
      LOONGARCH_EF_R9: 9,
      LOONGARCH_EF_SIZE: 320,
    },
  },
);

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

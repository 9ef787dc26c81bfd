// Generated from Linux 7.3.4 <asm/raw3270.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    AID_CLEAR: 109;
    AID_ENTER: 125;
    AID_PF3: 243;
    AID_PF7: 247;
    AID_PF8: 248;
    AID_READ_PARTITION: 136;
    RAW3270_FIRSTMINOR: 1;
    RAW3270_MAXDEVS: 255;
    TAC_BLUE: 241;
    TAC_DEFAULT: 0;
    TAC_GREEN: 244;
    TAC_PINK: 243;
    TAC_RED: 242;
    TAC_RESET: 0;
    TAC_TURQ: 245;
    TAC_WHITE: 247;
    TAC_YELLOW: 246;
    TAR_RESET: 0;
    TAT_BGCOLOR: 69;
    TAT_CHARS: 67;
    TAT_EXTHI: 65;
    TAT_FGCOLOR: 66;
    TAT_FIELD: 192;
    TAT_RESET: 0;
    TAT_TRANS: 70;
    TAX_BLINK: 241;
    TAX_RESET: 0;
    TAX_REVER: 242;
    TAX_UNDER: 244;
    TC_EWRITE: 5;
    TC_EWRITEA: 13;
    TC_RDBUF: 2;
    TC_READMOD: 6;
    TC_WRITE: 1;
    TC_WRITESF: 17;
    TF_INMDT: 193;
    TF_INPUT: 64;
    TF_INPUTN: 76;
    TF_LOG: 96;
    TO_EUA: 18;
    TO_GE: 8;
    TO_IC: 19;
    TO_MF: 44;
    TO_PT: 5;
    TO_RA: 60;
    TO_SA: 40;
    TO_SBA: 17;
    TO_SF: 29;
    TO_SFE: 41;
    TW_KR: 194;
    TW_NONE: 64;
    TW_PLUSALARM: 4;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      AID_CLEAR: 109,
      AID_ENTER: 125,
      AID_PF3: 243,
      AID_PF7: 247,
      AID_PF8: 248,
      AID_READ_PARTITION: 136,
      RAW3270_FIRSTMINOR: 1,
      RAW3270_MAXDEVS: 255,
      TAC_BLUE: 241,
      TAC_DEFAULT: 0,
      TAC_GREEN: 244,
      TAC_PINK: 243,
      TAC_RED: 242,
      TAC_RESET: 0,
      TAC_TURQ: 245,
      TAC_WHITE: 247,
      TAC_YELLOW: 246,
      TAR_RESET: 0,
      TAT_BGCOLOR: 69,
      TAT_CHARS: 67,
      TAT_EXTHI: 65,
      TAT_FGCOLOR: 66,
      TAT_FIELD: 192,
      TAT_RESET: 0,
      TAT_TRANS: 70,
      TAX_BLINK: 241,
      TAX_RESET: 0,
      TAX_REVER: 242,
      TAX_UNDER: 244,
      TC_EWRITE: 5,
      TC_EWRITEA: 13,
      TC_RDBUF: 2,
      TC_READMOD: 6,
      TC_WRITE: 1,
      TC_WRITESF: 17,
      TF_INMDT: 193,
      TF_INPUT: 64,
      TF_INPUTN: 76,
      TF_LOG: 96,
      TO_EUA: 18,
      TO_GE: 8,
      TO_IC: 19,
      TO_MF: 44,
      TO_PT: 5,
      TO_RA: 60,
      TO_SA: 40,
      TO_SBA: 17,
      TO_SF: 29,
      TO_SFE: 41,
      TW_KR: 194,
      TW_NONE: 64,
      TW_PLUSALARM: 4,
    },
  },
);

/** `<asm/raw3270.h>`: 109 on s390x. */
export const AID_CLEAR: number | undefined = /* @__PURE__ */ hereOf(perArch.AID_CLEAR);
/** `<asm/raw3270.h>`: 125 on s390x. */
export const AID_ENTER: number | undefined = /* @__PURE__ */ hereOf(perArch.AID_ENTER);
/** `<asm/raw3270.h>`: 243 on s390x. */
export const AID_PF3: number | undefined = /* @__PURE__ */ hereOf(perArch.AID_PF3);
/** `<asm/raw3270.h>`: 247 on s390x. */
export const AID_PF7: number | undefined = /* @__PURE__ */ hereOf(perArch.AID_PF7);
/** `<asm/raw3270.h>`: 248 on s390x. */
export const AID_PF8: number | undefined = /* @__PURE__ */ hereOf(perArch.AID_PF8);
/** `<asm/raw3270.h>`: 136 on s390x. */
export const AID_READ_PARTITION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AID_READ_PARTITION,
);
/** `<asm/raw3270.h>`: 1 on s390x. */
export const RAW3270_FIRSTMINOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAW3270_FIRSTMINOR,
);
/** `<asm/raw3270.h>`: 255 on s390x. */
export const RAW3270_MAXDEVS: number | undefined = /* @__PURE__ */ hereOf(perArch.RAW3270_MAXDEVS);
/** `<asm/raw3270.h>`: 241 on s390x. */
export const TAC_BLUE: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_BLUE);
/** `<asm/raw3270.h>`: 0 on s390x. */
export const TAC_DEFAULT: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_DEFAULT);
/** `<asm/raw3270.h>`: 244 on s390x. */
export const TAC_GREEN: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_GREEN);
/** `<asm/raw3270.h>`: 243 on s390x. */
export const TAC_PINK: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_PINK);
/** `<asm/raw3270.h>`: 242 on s390x. */
export const TAC_RED: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_RED);
/** `<asm/raw3270.h>`: 0 on s390x. */
export const TAC_RESET: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_RESET);
/** `<asm/raw3270.h>`: 245 on s390x. */
export const TAC_TURQ: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_TURQ);
/** `<asm/raw3270.h>`: 247 on s390x. */
export const TAC_WHITE: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_WHITE);
/** `<asm/raw3270.h>`: 246 on s390x. */
export const TAC_YELLOW: number | undefined = /* @__PURE__ */ hereOf(perArch.TAC_YELLOW);
/** `<asm/raw3270.h>`: 0 on s390x. */
export const TAR_RESET: number | undefined = /* @__PURE__ */ hereOf(perArch.TAR_RESET);
/** `<asm/raw3270.h>`: 69 on s390x. */
export const TAT_BGCOLOR: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_BGCOLOR);
/** `<asm/raw3270.h>`: 67 on s390x. */
export const TAT_CHARS: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_CHARS);
/** `<asm/raw3270.h>`: 65 on s390x. */
export const TAT_EXTHI: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_EXTHI);
/** `<asm/raw3270.h>`: 66 on s390x. */
export const TAT_FGCOLOR: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_FGCOLOR);
/** `<asm/raw3270.h>`: 192 on s390x. */
export const TAT_FIELD: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_FIELD);
/** `<asm/raw3270.h>`: 0 on s390x. */
export const TAT_RESET: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_RESET);
/** `<asm/raw3270.h>`: 70 on s390x. */
export const TAT_TRANS: number | undefined = /* @__PURE__ */ hereOf(perArch.TAT_TRANS);
/** `<asm/raw3270.h>`: 241 on s390x. */
export const TAX_BLINK: number | undefined = /* @__PURE__ */ hereOf(perArch.TAX_BLINK);
/** `<asm/raw3270.h>`: 0 on s390x. */
export const TAX_RESET: number | undefined = /* @__PURE__ */ hereOf(perArch.TAX_RESET);
/** `<asm/raw3270.h>`: 242 on s390x. */
export const TAX_REVER: number | undefined = /* @__PURE__ */ hereOf(perArch.TAX_REVER);
/** `<asm/raw3270.h>`: 244 on s390x. */
export const TAX_UNDER: number | undefined = /* @__PURE__ */ hereOf(perArch.TAX_UNDER);
/** `<asm/raw3270.h>`: 5 on s390x. */
export const TC_EWRITE: number | undefined = /* @__PURE__ */ hereOf(perArch.TC_EWRITE);
/** `<asm/raw3270.h>`: 13 on s390x. */
export const TC_EWRITEA: number | undefined = /* @__PURE__ */ hereOf(perArch.TC_EWRITEA);
/** `<asm/raw3270.h>`: 2 on s390x. */
export const TC_RDBUF: number | undefined = /* @__PURE__ */ hereOf(perArch.TC_RDBUF);
/** `<asm/raw3270.h>`: 6 on s390x. */
export const TC_READMOD: number | undefined = /* @__PURE__ */ hereOf(perArch.TC_READMOD);
/** `<asm/raw3270.h>`: 1 on s390x. */
export const TC_WRITE: number | undefined = /* @__PURE__ */ hereOf(perArch.TC_WRITE);
/** `<asm/raw3270.h>`: 17 on s390x. */
export const TC_WRITESF: number | undefined = /* @__PURE__ */ hereOf(perArch.TC_WRITESF);
/** `<asm/raw3270.h>`: 193 on s390x. */
export const TF_INMDT: number | undefined = /* @__PURE__ */ hereOf(perArch.TF_INMDT);
/** `<asm/raw3270.h>`: 64 on s390x. */
export const TF_INPUT: number | undefined = /* @__PURE__ */ hereOf(perArch.TF_INPUT);
/** `<asm/raw3270.h>`: 76 on s390x. */
export const TF_INPUTN: number | undefined = /* @__PURE__ */ hereOf(perArch.TF_INPUTN);
/** `<asm/raw3270.h>`: 96 on s390x. */
export const TF_LOG: number | undefined = /* @__PURE__ */ hereOf(perArch.TF_LOG);
/** `<asm/raw3270.h>`: 18 on s390x. */
export const TO_EUA: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_EUA);
/** `<asm/raw3270.h>`: 8 on s390x. */
export const TO_GE: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_GE);
/** `<asm/raw3270.h>`: 19 on s390x. */
export const TO_IC: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_IC);
/** `<asm/raw3270.h>`: 44 on s390x. */
export const TO_MF: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_MF);
/** `<asm/raw3270.h>`: 5 on s390x. */
export const TO_PT: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_PT);
/** `<asm/raw3270.h>`: 60 on s390x. */
export const TO_RA: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_RA);
/** `<asm/raw3270.h>`: 40 on s390x. */
export const TO_SA: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_SA);
/** `<asm/raw3270.h>`: 17 on s390x. */
export const TO_SBA: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_SBA);
/** `<asm/raw3270.h>`: 29 on s390x. */
export const TO_SF: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_SF);
/** `<asm/raw3270.h>`: 41 on s390x. */
export const TO_SFE: number | undefined = /* @__PURE__ */ hereOf(perArch.TO_SFE);
/** `<asm/raw3270.h>`: 194 on s390x. */
export const TW_KR: number | undefined = /* @__PURE__ */ hereOf(perArch.TW_KR);
/** `<asm/raw3270.h>`: 64 on s390x. */
export const TW_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.TW_NONE);
/** `<asm/raw3270.h>`: 4 on s390x. */
export const TW_PLUSALARM: number | undefined = /* @__PURE__ */ hereOf(perArch.TW_PLUSALARM);

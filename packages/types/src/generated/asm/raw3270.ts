// Generated from Linux 7.3.4 <asm/raw3270.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AID_CLEAR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    109
  >;
  readonly AID_ENTER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    125
  >;
  readonly AID_PF3: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 243>;
  readonly AID_PF7: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 247>;
  readonly AID_PF8: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 248>;
  readonly AID_READ_PARTITION: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    136
  >;
  readonly RAW3270_FIRSTMINOR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly RAW3270_MAXDEVS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    255
  >;
  readonly TAC_BLUE: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 241>;
  readonly TAC_DEFAULT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly TAC_GREEN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    244
  >;
  readonly TAC_PINK: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 243>;
  readonly TAC_RED: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 242>;
  readonly TAC_RESET: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 0>;
  readonly TAC_TURQ: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 245>;
  readonly TAC_WHITE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    247
  >;
  readonly TAC_YELLOW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    246
  >;
  readonly TAR_RESET: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 0>;
  readonly TAT_BGCOLOR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    69
  >;
  readonly TAT_CHARS: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 67>;
  readonly TAT_EXTHI: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 65>;
  readonly TAT_FGCOLOR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    66
  >;
  readonly TAT_FIELD: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    192
  >;
  readonly TAT_RESET: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 0>;
  readonly TAT_TRANS: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 70>;
  readonly TAX_BLINK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    241
  >;
  readonly TAX_RESET: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 0>;
  readonly TAX_REVER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    242
  >;
  readonly TAX_UNDER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    244
  >;
  readonly TC_EWRITE: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 5>;
  readonly TC_EWRITEA: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    13
  >;
  readonly TC_RDBUF: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 2>;
  readonly TC_READMOD: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 6>;
  readonly TC_WRITE: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 1>;
  readonly TC_WRITESF: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    17
  >;
  readonly TF_INMDT: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 193>;
  readonly TF_INPUT: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 64>;
  readonly TF_INPUTN: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 76>;
  readonly TF_LOG: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 96>;
  readonly TO_EUA: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 18>;
  readonly TO_GE: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 8>;
  readonly TO_IC: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 19>;
  readonly TO_MF: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 44>;
  readonly TO_PT: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 5>;
  readonly TO_RA: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 60>;
  readonly TO_SA: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 40>;
  readonly TO_SBA: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 17>;
  readonly TO_SF: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 29>;
  readonly TO_SFE: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 41>;
  readonly TW_KR: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 194>;
  readonly TW_NONE: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 64>;
  readonly TW_PLUSALARM: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
} = /* @__PURE__ */ perArchOf({
  AID_CLEAR: [undefined, undefined, undefined, undefined, undefined, undefined, 109],
  AID_ENTER: [undefined, undefined, undefined, undefined, undefined, undefined, 125],
  AID_PF3: [undefined, undefined, undefined, undefined, undefined, undefined, 243],
  AID_PF7: [undefined, undefined, undefined, undefined, undefined, undefined, 247],
  AID_PF8: [undefined, undefined, undefined, undefined, undefined, undefined, 248],
  AID_READ_PARTITION: [undefined, undefined, undefined, undefined, undefined, undefined, 136],
  RAW3270_FIRSTMINOR: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  RAW3270_MAXDEVS: [undefined, undefined, undefined, undefined, undefined, undefined, 255],
  TAC_BLUE: [undefined, undefined, undefined, undefined, undefined, undefined, 241],
  TAC_DEFAULT: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  TAC_GREEN: [undefined, undefined, undefined, undefined, undefined, undefined, 244],
  TAC_PINK: [undefined, undefined, undefined, undefined, undefined, undefined, 243],
  TAC_RED: [undefined, undefined, undefined, undefined, undefined, undefined, 242],
  TAC_RESET: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  TAC_TURQ: [undefined, undefined, undefined, undefined, undefined, undefined, 245],
  TAC_WHITE: [undefined, undefined, undefined, undefined, undefined, undefined, 247],
  TAC_YELLOW: [undefined, undefined, undefined, undefined, undefined, undefined, 246],
  TAR_RESET: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  TAT_BGCOLOR: [undefined, undefined, undefined, undefined, undefined, undefined, 69],
  TAT_CHARS: [undefined, undefined, undefined, undefined, undefined, undefined, 67],
  TAT_EXTHI: [undefined, undefined, undefined, undefined, undefined, undefined, 65],
  TAT_FGCOLOR: [undefined, undefined, undefined, undefined, undefined, undefined, 66],
  TAT_FIELD: [undefined, undefined, undefined, undefined, undefined, undefined, 192],
  TAT_RESET: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  TAT_TRANS: [undefined, undefined, undefined, undefined, undefined, undefined, 70],
  TAX_BLINK: [undefined, undefined, undefined, undefined, undefined, undefined, 241],
  TAX_RESET: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  TAX_REVER: [undefined, undefined, undefined, undefined, undefined, undefined, 242],
  TAX_UNDER: [undefined, undefined, undefined, undefined, undefined, undefined, 244],
  TC_EWRITE: [undefined, undefined, undefined, undefined, undefined, undefined, 5],
  TC_EWRITEA: [undefined, undefined, undefined, undefined, undefined, undefined, 13],
  TC_RDBUF: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  TC_READMOD: [undefined, undefined, undefined, undefined, undefined, undefined, 6],
  TC_WRITE: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  TC_WRITESF: [undefined, undefined, undefined, undefined, undefined, undefined, 17],
  TF_INMDT: [undefined, undefined, undefined, undefined, undefined, undefined, 193],
  TF_INPUT: [undefined, undefined, undefined, undefined, undefined, undefined, 64],
  TF_INPUTN: [undefined, undefined, undefined, undefined, undefined, undefined, 76],
  TF_LOG: [undefined, undefined, undefined, undefined, undefined, undefined, 96],
  TO_EUA: [undefined, undefined, undefined, undefined, undefined, undefined, 18],
  TO_GE: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  TO_IC: [undefined, undefined, undefined, undefined, undefined, undefined, 19],
  TO_MF: [undefined, undefined, undefined, undefined, undefined, undefined, 44],
  TO_PT: [undefined, undefined, undefined, undefined, undefined, undefined, 5],
  TO_RA: [undefined, undefined, undefined, undefined, undefined, undefined, 60],
  TO_SA: [undefined, undefined, undefined, undefined, undefined, undefined, 40],
  TO_SBA: [undefined, undefined, undefined, undefined, undefined, undefined, 17],
  TO_SF: [undefined, undefined, undefined, undefined, undefined, undefined, 29],
  TO_SFE: [undefined, undefined, undefined, undefined, undefined, undefined, 41],
  TW_KR: [undefined, undefined, undefined, undefined, undefined, undefined, 194],
  TW_NONE: [undefined, undefined, undefined, undefined, undefined, undefined, 64],
  TW_PLUSALARM: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
});

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

// Generated from Linux 7.3.4 <asm/break.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'loongarch64',
  {
    BRK_BUG: 1;
    BRK_DEFAULT: 0;
    BRK_DIVZERO: 7;
    BRK_KDB: 2;
    BRK_KPROBE_BP: 10;
    BRK_KPROBE_SSTEPBP: 11;
    BRK_MATHEMU: 3;
    BRK_MULOVFL: 9;
    BRK_OVERFLOW: 6;
    BRK_RANGE: 8;
    BRK_SSTEPBP: 5;
    BRK_UPROBE_BP: 12;
    BRK_UPROBE_XOLBP: 13;
    BRK_USERBP: 4;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    loongarch64: {
      BRK_BUG: 1,
      BRK_DEFAULT: 0,
      BRK_DIVZERO: 7,
      BRK_KDB: 2,
      BRK_KPROBE_BP: 10,
      BRK_KPROBE_SSTEPBP: 11,
      BRK_MATHEMU: 3,
      BRK_MULOVFL: 9,
      BRK_OVERFLOW: 6,
      BRK_RANGE: 8,
      BRK_SSTEPBP: 5,
      BRK_UPROBE_BP: 12,
      BRK_UPROBE_XOLBP: 13,
      BRK_USERBP: 4,
    },
  },
);

/** `<asm/break.h>`: 1 on loongarch64. */
export const BRK_BUG: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_BUG);
/** `<asm/break.h>`: 0 on loongarch64. */
export const BRK_DEFAULT: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_DEFAULT);
/** `<asm/break.h>`: 7 on loongarch64. */
export const BRK_DIVZERO: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_DIVZERO);
/** `<asm/break.h>`: 2 on loongarch64. */
export const BRK_KDB: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_KDB);
/** `<asm/break.h>`: 10 on loongarch64. */
export const BRK_KPROBE_BP: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_KPROBE_BP);
/** `<asm/break.h>`: 11 on loongarch64. */
export const BRK_KPROBE_SSTEPBP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BRK_KPROBE_SSTEPBP,
);
/** `<asm/break.h>`: 3 on loongarch64. */
export const BRK_MATHEMU: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_MATHEMU);
/** `<asm/break.h>`: 9 on loongarch64. */
export const BRK_MULOVFL: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_MULOVFL);
/** `<asm/break.h>`: 6 on loongarch64. */
export const BRK_OVERFLOW: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_OVERFLOW);
/** `<asm/break.h>`: 8 on loongarch64. */
export const BRK_RANGE: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_RANGE);
/** `<asm/break.h>`: 5 on loongarch64. */
export const BRK_SSTEPBP: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_SSTEPBP);
/** `<asm/break.h>`: 12 on loongarch64. */
export const BRK_UPROBE_BP: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_UPROBE_BP);
/** `<asm/break.h>`: 13 on loongarch64. */
export const BRK_UPROBE_XOLBP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BRK_UPROBE_XOLBP,
);
/** `<asm/break.h>`: 4 on loongarch64. */
export const BRK_USERBP: number | undefined = /* @__PURE__ */ hereOf(perArch.BRK_USERBP);

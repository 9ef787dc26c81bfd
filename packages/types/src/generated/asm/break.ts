// Generated from Linux 7.3.4 <asm/break.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly BRK_BUG: PerArch<undefined, undefined, undefined, undefined, undefined, 1>;
  readonly BRK_DEFAULT: PerArch<undefined, undefined, undefined, undefined, undefined, 0>;
  readonly BRK_DIVZERO: PerArch<undefined, undefined, undefined, undefined, undefined, 7>;
  readonly BRK_KDB: PerArch<undefined, undefined, undefined, undefined, undefined, 2>;
  readonly BRK_KPROBE_BP: PerArch<undefined, undefined, undefined, undefined, undefined, 10>;
  readonly BRK_KPROBE_SSTEPBP: PerArch<undefined, undefined, undefined, undefined, undefined, 11>;
  readonly BRK_MATHEMU: PerArch<undefined, undefined, undefined, undefined, undefined, 3>;
  readonly BRK_MULOVFL: PerArch<undefined, undefined, undefined, undefined, undefined, 9>;
  readonly BRK_OVERFLOW: PerArch<undefined, undefined, undefined, undefined, undefined, 6>;
  readonly BRK_RANGE: PerArch<undefined, undefined, undefined, undefined, undefined, 8>;
  readonly BRK_SSTEPBP: PerArch<undefined, undefined, undefined, undefined, undefined, 5>;
  readonly BRK_UPROBE_BP: PerArch<undefined, undefined, undefined, undefined, undefined, 12>;
  readonly BRK_UPROBE_XOLBP: PerArch<undefined, undefined, undefined, undefined, undefined, 13>;
  readonly BRK_USERBP: PerArch<undefined, undefined, undefined, undefined, undefined, 4>;
} = /* @__PURE__ */ perArchOf({
  BRK_BUG: [undefined, undefined, undefined, undefined, undefined, 1],
  BRK_DEFAULT: [undefined, undefined, undefined, undefined, undefined, 0],
  BRK_DIVZERO: [undefined, undefined, undefined, undefined, undefined, 7],
  BRK_KDB: [undefined, undefined, undefined, undefined, undefined, 2],
  BRK_KPROBE_BP: [undefined, undefined, undefined, undefined, undefined, 10],
  BRK_KPROBE_SSTEPBP: [undefined, undefined, undefined, undefined, undefined, 11],
  BRK_MATHEMU: [undefined, undefined, undefined, undefined, undefined, 3],
  BRK_MULOVFL: [undefined, undefined, undefined, undefined, undefined, 9],
  BRK_OVERFLOW: [undefined, undefined, undefined, undefined, undefined, 6],
  BRK_RANGE: [undefined, undefined, undefined, undefined, undefined, 8],
  BRK_SSTEPBP: [undefined, undefined, undefined, undefined, undefined, 5],
  BRK_UPROBE_BP: [undefined, undefined, undefined, undefined, undefined, 12],
  BRK_UPROBE_XOLBP: [undefined, undefined, undefined, undefined, undefined, 13],
  BRK_USERBP: [undefined, undefined, undefined, undefined, undefined, 4],
});

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

// Generated from Linux 7.3.4 <asm/ldt.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly LDT_ENTRIES: PerArch<8192, 8192>;
  readonly LDT_ENTRY_SIZE: PerArch<8, 8>;
  readonly MODIFY_LDT_CONTENTS_CODE: PerArch<2, 2>;
  readonly MODIFY_LDT_CONTENTS_DATA: PerArch<0, 0>;
  readonly MODIFY_LDT_CONTENTS_STACK: PerArch<1, 1>;
} = /* @__PURE__ */ perArchOf({
  LDT_ENTRIES: [8192, 8192],
  LDT_ENTRY_SIZE: [8, 8],
  MODIFY_LDT_CONTENTS_CODE: [2, 2],
  MODIFY_LDT_CONTENTS_DATA: [0, 0],
  MODIFY_LDT_CONTENTS_STACK: [1, 1],
});

/** `<asm/ldt.h>`: 8192 on x86_64, x86. */
export const LDT_ENTRIES: number | undefined = /* @__PURE__ */ hereOf(perArch.LDT_ENTRIES);
/** `<asm/ldt.h>`: 8 on x86_64, x86. */
export const LDT_ENTRY_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.LDT_ENTRY_SIZE);
/** `<asm/ldt.h>`: 2 on x86_64, x86. */
export const MODIFY_LDT_CONTENTS_CODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MODIFY_LDT_CONTENTS_CODE,
);
/** `<asm/ldt.h>`: 0 on x86_64, x86. */
export const MODIFY_LDT_CONTENTS_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MODIFY_LDT_CONTENTS_DATA,
);
/** `<asm/ldt.h>`: 1 on x86_64, x86. */
export const MODIFY_LDT_CONTENTS_STACK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MODIFY_LDT_CONTENTS_STACK,
);

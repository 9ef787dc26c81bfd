// Generated from Linux 7.3.4 <asm/ldt.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    LDT_ENTRIES: 8192;
    LDT_ENTRY_SIZE: 8;
    MODIFY_LDT_CONTENTS_CODE: 2;
    MODIFY_LDT_CONTENTS_DATA: 0;
    MODIFY_LDT_CONTENTS_STACK: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      LDT_ENTRIES: 8192,
      LDT_ENTRY_SIZE: 8,
      MODIFY_LDT_CONTENTS_CODE: 2,
      MODIFY_LDT_CONTENTS_DATA: 0,
      MODIFY_LDT_CONTENTS_STACK: 1,
    },
  },
);

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
export declare namespace struct {
  /** `<asm/ldt.h>`: 16 bytes on x86_64, x86. */
  interface user_desc extends RecordView<'struct user_desc'> {
    entry_number: number;
    base_addr: number;
    limit: number;
    seg_32bit: number;
    contents: number;
    read_exec_only: number;
    limit_in_pages: number;
    seg_not_present: number;
    useable: number;
    get lm(): number | undefined;
    set lm(value: number);
  }
}

export const struct: {
  readonly user_desc: Descriptor<struct.user_desc, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"user_desc": ["unsigned int entry_number;unsigned int base_addr;unsigned int limit;unsigned int seg_32bit :1;unsigned int contents :2;unsigned int read_exec_only :1;unsigned int limit_in_pages :1;unsigned int seg_not_present :1;unsigned int useable :1;unsigned int lm :1;",{"only":["x86_64","x86"],"variants":{"x86":{"members":"unsigned int entry_number;unsigned int base_addr;unsigned int limit;unsigned int seg_32bit :1;unsigned int contents :2;unsigned int read_exec_only :1;unsigned int limit_in_pages :1;unsigned int seg_not_present :1;unsigned int useable :1;"}}}]
}`),
);

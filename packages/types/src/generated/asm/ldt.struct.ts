// Generated from Linux 7.3.4 <asm/ldt.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<asm/ldt.h>`: 16 bytes on x86_64, x86. */
export interface user_desc extends RecordView<'struct user_desc'> {
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

export const user_desc: Descriptor<user_desc, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'user_desc',
  `
  unsigned int entry_number;
  unsigned int base_addr;
  unsigned int limit;
  unsigned int seg_32bit :1;
  unsigned int contents :2;
  unsigned int read_exec_only :1;
  unsigned int limit_in_pages :1;
  unsigned int seg_not_present :1;
  unsigned int useable :1;
  unsigned int lm :1;
`,
  {
    only: ['x86_64', 'x86'],
    variants: {
      x86: {
        members: `
  unsigned int entry_number;
  unsigned int base_addr;
  unsigned int limit;
  unsigned int seg_32bit :1;
  unsigned int contents :2;
  unsigned int read_exec_only :1;
  unsigned int limit_in_pages :1;
  unsigned int seg_not_present :1;
  unsigned int useable :1;
`,
      },
    },
  },
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_ct.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_ct.h>`: 20 bytes. */
export interface tc_ct extends RecordView<'struct tc_ct'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_ct: Descriptor<tc_ct> = /* @__PURE__ */ declareStruct(
  'tc_ct',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

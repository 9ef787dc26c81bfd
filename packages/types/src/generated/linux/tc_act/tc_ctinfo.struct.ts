// Generated from Linux 7.3.4 <linux/tc_act/tc_ctinfo.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_ctinfo.h>`: 20 bytes. */
export interface tc_ctinfo extends RecordView<'struct tc_ctinfo'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_ctinfo: Descriptor<tc_ctinfo> = /* @__PURE__ */ declareStruct(
  'tc_ctinfo',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_sample.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_sample.h>`: 20 bytes. */
export interface tc_sample extends RecordView<'struct tc_sample'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_sample: Descriptor<tc_sample> = /* @__PURE__ */ declareStruct(
  'tc_sample',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

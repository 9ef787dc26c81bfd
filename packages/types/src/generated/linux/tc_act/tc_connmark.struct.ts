// Generated from Linux 7.3.4 <linux/tc_act/tc_connmark.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_connmark.h>`: 24 bytes. */
export interface tc_connmark extends RecordView<'struct tc_connmark'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  zone: number;
}

export const tc_connmark: Descriptor<tc_connmark> = /* @__PURE__ */ declareStruct(
  'tc_connmark',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  __u16 zone;
`,
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_gate.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_gate.h>`: 20 bytes. */
export interface tc_gate extends RecordView<'struct tc_gate'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_gate: Descriptor<tc_gate> = /* @__PURE__ */ declareStruct(
  'tc_gate',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_skbedit.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_skbedit.h>`: 20 bytes. */
export interface tc_skbedit extends RecordView<'struct tc_skbedit'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_skbedit: Descriptor<tc_skbedit> = /* @__PURE__ */ declareStruct(
  'tc_skbedit',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

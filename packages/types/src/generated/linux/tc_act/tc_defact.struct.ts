// Generated from Linux 7.3.4 <linux/tc_act/tc_defact.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_defact.h>`: 20 bytes. */
export interface tc_defact extends RecordView<'struct tc_defact'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_defact: Descriptor<tc_defact> = /* @__PURE__ */ declareStruct(
  'tc_defact',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

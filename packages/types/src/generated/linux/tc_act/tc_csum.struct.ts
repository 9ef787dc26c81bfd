// Generated from Linux 7.3.4 <linux/tc_act/tc_csum.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_csum.h>`: 24 bytes. */
export interface tc_csum extends RecordView<'struct tc_csum'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  update_flags: number;
}

export const tc_csum: Descriptor<tc_csum> = /* @__PURE__ */ declareStruct(
  'tc_csum',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  __u32 update_flags;
`,
);

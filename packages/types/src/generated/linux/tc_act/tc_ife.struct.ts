// Generated from Linux 7.3.4 <linux/tc_act/tc_ife.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_ife.h>`: 24 bytes. */
export interface tc_ife extends RecordView<'struct tc_ife'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  flags: number;
}

export const tc_ife: Descriptor<tc_ife> = /* @__PURE__ */ declareStruct(
  'tc_ife',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  __u16 flags;
`,
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_mpls.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_mpls.h>`: 24 bytes. */
export interface tc_mpls extends RecordView<'struct tc_mpls'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  m_action: number;
}

export const tc_mpls: Descriptor<tc_mpls> = /* @__PURE__ */ declareStruct(
  'tc_mpls',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  int m_action;
`,
);

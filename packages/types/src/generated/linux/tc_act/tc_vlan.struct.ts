// Generated from Linux 7.3.4 <linux/tc_act/tc_vlan.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_vlan.h>`: 24 bytes. */
export interface tc_vlan extends RecordView<'struct tc_vlan'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  v_action: number;
}

export const tc_vlan: Descriptor<tc_vlan> = /* @__PURE__ */ declareStruct(
  'tc_vlan',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  int v_action;
`,
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_bpf.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_bpf.h>`: 20 bytes. */
export interface tc_act_bpf extends RecordView<'struct tc_act_bpf'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_act_bpf: Descriptor<tc_act_bpf> = /* @__PURE__ */ declareStruct(
  'tc_act_bpf',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

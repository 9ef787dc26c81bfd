// Generated from Linux 7.3.4 <linux/tc_act/tc_mirred.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_mirred.h>`: 28 bytes. */
export interface tc_mirred extends RecordView<'struct tc_mirred'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  eaction: number;
  ifindex: number;
}

export const tc_mirred: Descriptor<tc_mirred> = /* @__PURE__ */ declareStruct(
  'tc_mirred',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  int eaction;
  __u32 ifindex;
`,
);

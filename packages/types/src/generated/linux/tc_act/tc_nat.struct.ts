// Generated from Linux 7.3.4 <linux/tc_act/tc_nat.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_nat.h>`: 36 bytes. */
export interface tc_nat extends RecordView<'struct tc_nat'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  old_addr: number;
  new_addr: number;
  mask: number;
  flags: number;
}

export const tc_nat: Descriptor<tc_nat> = /* @__PURE__ */ declareStruct(
  'tc_nat',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  __be32 old_addr;
  __be32 new_addr;
  __be32 mask;
  __u32 flags;
`,
);

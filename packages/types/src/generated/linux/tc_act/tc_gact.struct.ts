// Generated from Linux 7.3.4 <linux/tc_act/tc_gact.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_gact.h>`: 20 bytes. */
export interface tc_gact extends RecordView<'struct tc_gact'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
}

export const tc_gact: Descriptor<tc_gact> = /* @__PURE__ */ declareStruct(
  'tc_gact',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
`,
);

/** `<linux/tc_act/tc_gact.h>`: 8 bytes. */
export interface tc_gact_p extends RecordView<'struct tc_gact_p'> {
  ptype: number;
  pval: number;
  paction: number;
}

export const tc_gact_p: Descriptor<tc_gact_p> = /* @__PURE__ */ declareStruct(
  'tc_gact_p',
  `
  __u16 ptype;
  __u16 pval;
  int paction;
`,
);

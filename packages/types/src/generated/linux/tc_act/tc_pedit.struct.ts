// Generated from Linux 7.3.4 <linux/tc_act/tc_pedit.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/tc_act/tc_pedit.h>`: 24 bytes. */
export interface tc_pedit_key extends RecordView<'struct tc_pedit_key'> {
  mask: number;
  val: number;
  off: number;
  at: number;
  offmask: number;
  shift: number;
}

export const tc_pedit_key: Descriptor<tc_pedit_key> = /* @__PURE__ */ declareStruct(
  'tc_pedit_key',
  `
  __u32 mask;
  __u32 val;
  __u32 off;
  __u32 at;
  __u32 offmask;
  __u32 shift;
`,
);

/** `<linux/tc_act/tc_pedit.h>`: 24 bytes. */
export interface tc_pedit_sel extends RecordView<'struct tc_pedit_sel'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  nkeys: number;
  flags: number;
  get keys(): Elements<tc_pedit_key>;
  set keys(value: Iterable<tc_pedit_key | Init<tc_pedit_key>>);
}

export const tc_pedit_sel: Descriptor<tc_pedit_sel> = /* @__PURE__ */ declareStruct(
  'tc_pedit_sel',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  unsigned char nkeys;
  unsigned char flags;
  struct tc_pedit_key keys[];
`,
  { uses: () => [tc_pedit_key] },
);

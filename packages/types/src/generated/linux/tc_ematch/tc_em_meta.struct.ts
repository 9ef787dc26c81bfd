// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_meta.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';

/** `<linux/tc_ematch/tc_em_meta.h>`: 8 bytes. */
export interface tcf_meta_hdr extends RecordView<'struct tcf_meta_hdr'> {
  get left(): tcf_meta_val;
  set left(value: tcf_meta_val | Init<tcf_meta_val>);
  get right(): tcf_meta_val;
  set right(value: tcf_meta_val | Init<tcf_meta_val>);
}

export const tcf_meta_hdr: Descriptor<tcf_meta_hdr> = /* @__PURE__ */ declareStruct(
  'tcf_meta_hdr',
  `
  struct tcf_meta_val left;
  struct tcf_meta_val right;
`,
  { uses: () => [tcf_meta_val] },
);

/** `<linux/tc_ematch/tc_em_meta.h>`: 4 bytes. */
export interface tcf_meta_val extends RecordView<'struct tcf_meta_val'> {
  kind: number;
  shift: number;
  op: number;
}

export const tcf_meta_val: Descriptor<tcf_meta_val> = /* @__PURE__ */ declareStruct(
  'tcf_meta_val',
  `
  __u16 kind;
  __u8 shift;
  __u8 op;
`,
);

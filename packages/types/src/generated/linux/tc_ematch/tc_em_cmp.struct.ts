// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_cmp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_ematch/tc_em_cmp.h>`: 12 bytes. */
export interface tcf_em_cmp extends RecordView<'struct tcf_em_cmp'> {
  val: number;
  mask: number;
  off: number;
  align: number;
  flags: number;
  layer: number;
  opnd: number;
}

export const tcf_em_cmp: Descriptor<tcf_em_cmp> = /* @__PURE__ */ declareStruct(
  'tcf_em_cmp',
  `
  __u32 val;
  __u32 mask;
  __u16 off;
  __u8 align :4;
  __u8 flags :4;
  __u8 layer :4;
  __u8 opnd :4;
`,
);

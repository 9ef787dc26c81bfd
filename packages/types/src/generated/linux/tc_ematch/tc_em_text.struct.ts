// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_text.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_ematch/tc_em_text.h>`: 24 bytes. */
export interface tcf_em_text extends RecordView<'struct tcf_em_text'> {
  get algo(): Uint8Array;
  set algo(value: Bytes);
  from_offset: number;
  to_offset: number;
  pattern_len: number;
  from_layer: number;
  to_layer: number;
  pad: number;
}

export const tcf_em_text: Descriptor<tcf_em_text> = /* @__PURE__ */ declareStruct(
  'tcf_em_text',
  `
  char algo[16];
  __u16 from_offset;
  __u16 to_offset;
  __u16 pattern_len;
  __u8 from_layer :4;
  __u8 to_layer :4;
  __u8 pad;
`,
);

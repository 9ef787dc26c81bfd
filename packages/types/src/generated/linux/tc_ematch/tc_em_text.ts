// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_text.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const TC_EM_TEXT_ALGOSIZ = 16;
export declare namespace struct {
  /** `<linux/tc_ematch/tc_em_text.h>`: 24 bytes. */
  interface tcf_em_text extends RecordView<'struct tcf_em_text'> {
    get algo(): Uint8Array;
    set algo(value: Bytes);
    from_offset: number;
    to_offset: number;
    pattern_len: number;
    from_layer: number;
    to_layer: number;
    pad: number;
  }
}

export const struct: {
  readonly tcf_em_text: Descriptor<struct.tcf_em_text>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tcf_em_text": "char algo[16];__u16 from_offset;__u16 to_offset;__u16 pattern_len;__u8 from_layer :4;__u8 to_layer :4;__u8 pad;"
}`),
);

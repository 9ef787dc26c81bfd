// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_cmp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCF_EM_ALIGN_U16 = 2,
  TCF_EM_ALIGN_U32 = 4,
  TCF_EM_ALIGN_U8 = 1,
  TCF_EM_CMP_TRANS = 1;
export declare namespace struct {
  /** `<linux/tc_ematch/tc_em_cmp.h>`: 12 bytes. */
  interface tcf_em_cmp extends RecordView<'struct tcf_em_cmp'> {
    val: number;
    mask: number;
    off: number;
    align: number;
    flags: number;
    layer: number;
    opnd: number;
  }
}

export const struct: {
  readonly tcf_em_cmp: Descriptor<struct.tcf_em_cmp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tcf_em_cmp": "__u32 val;__u32 mask;__u16 off;__u8 align :4;__u8 flags :4;__u8 layer :4;__u8 opnd :4;"
}`),
);

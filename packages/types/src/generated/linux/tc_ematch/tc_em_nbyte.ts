// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_nbyte.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/tc_ematch/tc_em_nbyte.h>`: 4 bytes. */
  interface tcf_em_nbyte extends RecordView<'struct tcf_em_nbyte'> {
    off: number;
    len: number;
    layer: number;
  }
}

export const struct: {
  readonly tcf_em_nbyte: Descriptor<struct.tcf_em_nbyte>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tcf_em_nbyte": "__u16 off;__u16 len :12;__u8 layer :4;"
}`),
);

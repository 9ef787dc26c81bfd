// Generated from Linux 7.3.4 <linux/netfilter/xt_connlabel.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_CONNLABEL_MAXBIT = 127,
  XT_CONNLABEL_OP_INVERT = 1,
  XT_CONNLABEL_OP_SET = 2;
export declare namespace struct {
  /** `<linux/netfilter/xt_connlabel.h>`: 4 bytes. */
  interface xt_connlabel_mtinfo extends RecordView<'struct xt_connlabel_mtinfo'> {
    bit: number;
    options: number;
  }
}

export const struct: {
  readonly xt_connlabel_mtinfo: Descriptor<struct.xt_connlabel_mtinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_connlabel_mtinfo": "__u16 bit;__u16 options;"
}`),
);

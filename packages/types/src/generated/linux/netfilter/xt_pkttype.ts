// Generated from Linux 7.3.4 <linux/netfilter/xt_pkttype.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_pkttype.h>`: 8 bytes. */
  interface xt_pkttype_info extends RecordView<'struct xt_pkttype_info'> {
    pkttype: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_pkttype_info: Descriptor<struct.xt_pkttype_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_pkttype_info": "int pkttype;int invert;"
}`),
);

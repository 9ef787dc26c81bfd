// Generated from Linux 7.3.4 <linux/netfilter/xt_length.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_length.h>`: 6 bytes. */
  interface xt_length_info extends RecordView<'struct xt_length_info'> {
    min: number;
    max: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_length_info: Descriptor<struct.xt_length_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_length_info": "__u16 min;__u16 max;__u8 invert;"
}`),
);

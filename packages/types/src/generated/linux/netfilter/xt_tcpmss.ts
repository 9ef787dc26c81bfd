// Generated from Linux 7.3.4 <linux/netfilter/xt_tcpmss.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_tcpmss.h>`: 6 bytes. */
  interface xt_tcpmss_match_info extends RecordView<'struct xt_tcpmss_match_info'> {
    mss_min: number;
    mss_max: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_tcpmss_match_info: Descriptor<struct.xt_tcpmss_match_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_tcpmss_match_info": "__u16 mss_min;__u16 mss_max;__u8 invert;"
}`),
);

// Generated from Linux 7.3.4 <linux/netfilter/xt_TCPMSS.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_TCPMSS_CLAMP_PMTU = 65535;
export declare namespace struct {
  /** `<linux/netfilter/xt_TCPMSS.h>`: 2 bytes. */
  interface xt_tcpmss_info extends RecordView<'struct xt_tcpmss_info'> {
    mss: number;
  }
}

export const struct: {
  readonly xt_tcpmss_info: Descriptor<struct.xt_tcpmss_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_tcpmss_info": "__u16 mss;"
}`),
);

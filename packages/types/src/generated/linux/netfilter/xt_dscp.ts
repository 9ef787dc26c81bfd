// Generated from Linux 7.3.4 <linux/netfilter/xt_dscp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_DSCP_MASK = 252,
  XT_DSCP_MAX = 63,
  XT_DSCP_SHIFT = 2;
export declare namespace struct {
  /** `<linux/netfilter/xt_dscp.h>`: 2 bytes. */
  interface xt_dscp_info extends RecordView<'struct xt_dscp_info'> {
    dscp: number;
    invert: number;
  }

  /** `<linux/netfilter/xt_dscp.h>`: 3 bytes. */
  interface xt_tos_match_info extends RecordView<'struct xt_tos_match_info'> {
    tos_mask: number;
    tos_value: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_dscp_info: Descriptor<struct.xt_dscp_info>;
  readonly xt_tos_match_info: Descriptor<struct.xt_tos_match_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_dscp_info": "__u8 dscp;__u8 invert;",
"xt_tos_match_info": "__u8 tos_mask;__u8 tos_value;__u8 invert;"
}`),
);

// Generated from Linux 7.3.4 <linux/netfilter/xt_DSCP.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_DSCP.h>`: 1 bytes. */
  interface xt_DSCP_info extends RecordView<'struct xt_DSCP_info'> {
    dscp: number;
  }

  /** `<linux/netfilter/xt_DSCP.h>`: 2 bytes. */
  interface xt_tos_target_info extends RecordView<'struct xt_tos_target_info'> {
    tos_value: number;
    tos_mask: number;
  }
}

export const struct: {
  readonly xt_DSCP_info: Descriptor<struct.xt_DSCP_info>;
  readonly xt_tos_target_info: Descriptor<struct.xt_tos_target_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_DSCP_info": "__u8 dscp;",
"xt_tos_target_info": "__u8 tos_value;__u8 tos_mask;"
}`),
);

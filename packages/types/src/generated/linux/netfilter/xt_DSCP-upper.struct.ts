// Generated from Linux 7.3.4 <linux/netfilter/xt_DSCP.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_DSCP.h>`: 1 bytes. */
export interface xt_DSCP_info extends RecordView<'struct xt_DSCP_info'> {
  dscp: number;
}

export const xt_DSCP_info: Descriptor<xt_DSCP_info> = /* @__PURE__ */ declareStruct(
  'xt_DSCP_info',
  `
  __u8 dscp;
`,
);

/** `<linux/netfilter/xt_DSCP.h>`: 2 bytes. */
export interface xt_tos_target_info extends RecordView<'struct xt_tos_target_info'> {
  tos_value: number;
  tos_mask: number;
}

export const xt_tos_target_info: Descriptor<xt_tos_target_info> = /* @__PURE__ */ declareStruct(
  'xt_tos_target_info',
  `
  __u8 tos_value;
  __u8 tos_mask;
`,
);

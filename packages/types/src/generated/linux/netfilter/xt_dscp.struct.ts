// Generated from Linux 7.3.4 <linux/netfilter/xt_dscp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_dscp.h>`: 2 bytes. */
export interface xt_dscp_info extends RecordView<'struct xt_dscp_info'> {
  dscp: number;
  invert: number;
}

export const xt_dscp_info: Descriptor<xt_dscp_info> = /* @__PURE__ */ declareStruct(
  'xt_dscp_info',
  `
  __u8 dscp;
  __u8 invert;
`,
);

/** `<linux/netfilter/xt_dscp.h>`: 3 bytes. */
export interface xt_tos_match_info extends RecordView<'struct xt_tos_match_info'> {
  tos_mask: number;
  tos_value: number;
  invert: number;
}

export const xt_tos_match_info: Descriptor<xt_tos_match_info> = /* @__PURE__ */ declareStruct(
  'xt_tos_match_info',
  `
  __u8 tos_mask;
  __u8 tos_value;
  __u8 invert;
`,
);

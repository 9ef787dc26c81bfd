// Generated from Linux 7.3.4 <linux/netfilter/xt_devgroup.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_DEVGROUP_INVERT_DST = 8,
  XT_DEVGROUP_INVERT_SRC = 2,
  XT_DEVGROUP_MATCH_DST = 4,
  XT_DEVGROUP_MATCH_SRC = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_devgroup.h>`: 20 bytes. */
  interface xt_devgroup_info extends RecordView<'struct xt_devgroup_info'> {
    flags: number;
    src_group: number;
    src_mask: number;
    dst_group: number;
    dst_mask: number;
  }
}

export const struct: {
  readonly xt_devgroup_info: Descriptor<struct.xt_devgroup_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_devgroup_info": "__u32 flags;__u32 src_group;__u32 src_mask;__u32 dst_group;__u32 dst_mask;"
}`),
);

// Generated from Linux 7.3.4 <linux/netfilter/xt_devgroup.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_devgroup.h>`: 20 bytes. */
export interface xt_devgroup_info extends RecordView<'struct xt_devgroup_info'> {
  flags: number;
  src_group: number;
  src_mask: number;
  dst_group: number;
  dst_mask: number;
}

export const xt_devgroup_info: Descriptor<xt_devgroup_info> = /* @__PURE__ */ declareStruct(
  'xt_devgroup_info',
  `
  __u32 flags;
  __u32 src_group;
  __u32 src_mask;
  __u32 dst_group;
  __u32 dst_mask;
`,
);

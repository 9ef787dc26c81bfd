// Generated from Linux 7.3.4 <linux/netfilter/xt_owner.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_owner.h>`: 20 bytes. */
export interface xt_owner_match_info extends RecordView<'struct xt_owner_match_info'> {
  uid_min: number;
  uid_max: number;
  gid_min: number;
  gid_max: number;
  match: number;
  invert: number;
}

export const xt_owner_match_info: Descriptor<xt_owner_match_info> = /* @__PURE__ */ declareStruct(
  'xt_owner_match_info',
  `
  __u32 uid_min;
  __u32 uid_max;
  __u32 gid_min;
  __u32 gid_max;
  __u8 match;
  __u8 invert;
`,
);

// Generated from Linux 7.3.4 <linux/netfilter/xt_owner.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_OWNER_GID = 2,
  XT_OWNER_MASK = 15,
  XT_OWNER_SOCKET = 4,
  XT_OWNER_SUPPL_GROUPS = 8,
  XT_OWNER_UID = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_owner.h>`: 20 bytes. */
  interface xt_owner_match_info extends RecordView<'struct xt_owner_match_info'> {
    uid_min: number;
    uid_max: number;
    gid_min: number;
    gid_max: number;
    match: number;
    invert: number;
  }
}

export const struct: {
  readonly xt_owner_match_info: Descriptor<struct.xt_owner_match_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_owner_match_info": "__u32 uid_min;__u32 uid_max;__u32 gid_min;__u32 gid_max;__u8 match;__u8 invert;"
}`),
);

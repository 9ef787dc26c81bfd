// Generated from Linux 7.3.4 <linux/tc_act/tc_ct.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_CT_ACTION = 3,
  TCA_CT_ACT_CLEAR = 4,
  TCA_CT_ACT_COMMIT = 1,
  TCA_CT_ACT_FORCE = 2,
  TCA_CT_ACT_NAT = 8,
  TCA_CT_ACT_NAT_DST = 32,
  TCA_CT_ACT_NAT_SRC = 16,
  TCA_CT_HELPER_FAMILY = 17,
  TCA_CT_HELPER_NAME = 16,
  TCA_CT_HELPER_PROTO = 18,
  TCA_CT_LABELS = 7,
  TCA_CT_LABELS_MASK = 8,
  TCA_CT_MARK = 5,
  TCA_CT_MARK_MASK = 6,
  TCA_CT_MAX = 18,
  TCA_CT_NAT_IPV4_MAX = 10,
  TCA_CT_NAT_IPV4_MIN = 9,
  TCA_CT_NAT_IPV6_MAX = 12,
  TCA_CT_NAT_IPV6_MIN = 11,
  TCA_CT_NAT_PORT_MAX = 14,
  TCA_CT_NAT_PORT_MIN = 13,
  TCA_CT_PAD = 15,
  TCA_CT_PARMS = 1,
  TCA_CT_TM = 2,
  TCA_CT_UNSPEC = 0,
  TCA_CT_ZONE = 4,
  __TCA_CT_MAX = 19;
export declare namespace struct {
  /** `<linux/tc_act/tc_ct.h>`: 20 bytes. */
  interface tc_ct extends RecordView<'struct tc_ct'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_ct: Descriptor<struct.tc_ct>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_ct": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

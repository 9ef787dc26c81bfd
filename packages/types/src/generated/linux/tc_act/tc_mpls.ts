// Generated from Linux 7.3.4 <linux/tc_act/tc_mpls.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_MPLS_ACT_DEC_TTL = 4,
  TCA_MPLS_ACT_MAC_PUSH = 5,
  TCA_MPLS_ACT_MODIFY = 3,
  TCA_MPLS_ACT_POP = 1,
  TCA_MPLS_ACT_PUSH = 2,
  TCA_MPLS_BOS = 8,
  TCA_MPLS_LABEL = 5,
  TCA_MPLS_MAX = 8,
  TCA_MPLS_PAD = 3,
  TCA_MPLS_PARMS = 2,
  TCA_MPLS_PROTO = 4,
  TCA_MPLS_TC = 6,
  TCA_MPLS_TM = 1,
  TCA_MPLS_TTL = 7,
  TCA_MPLS_UNSPEC = 0,
  __TCA_MPLS_MAX = 9;
export declare namespace struct {
  /** `<linux/tc_act/tc_mpls.h>`: 24 bytes. */
  interface tc_mpls extends RecordView<'struct tc_mpls'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    m_action: number;
  }
}

export const struct: {
  readonly tc_mpls: Descriptor<struct.tc_mpls>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_mpls": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;int m_action;"
}`),
);

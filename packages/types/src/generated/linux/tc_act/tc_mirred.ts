// Generated from Linux 7.3.4 <linux/tc_act/tc_mirred.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_EGRESS_MIRROR = 2,
  TCA_EGRESS_REDIR = 1,
  TCA_INGRESS_MIRROR = 4,
  TCA_INGRESS_REDIR = 3,
  TCA_MIRRED_BLOCKID = 4,
  TCA_MIRRED_MAX = 4,
  TCA_MIRRED_PAD = 3,
  TCA_MIRRED_PARMS = 2,
  TCA_MIRRED_TM = 1,
  TCA_MIRRED_UNSPEC = 0,
  __TCA_MIRRED_MAX = 5;
export declare namespace struct {
  /** `<linux/tc_act/tc_mirred.h>`: 28 bytes. */
  interface tc_mirred extends RecordView<'struct tc_mirred'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    eaction: number;
    ifindex: number;
  }
}

export const struct: {
  readonly tc_mirred: Descriptor<struct.tc_mirred>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_mirred": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;int eaction;__u32 ifindex;"
}`),
);

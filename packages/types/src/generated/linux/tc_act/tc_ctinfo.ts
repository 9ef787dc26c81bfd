// Generated from Linux 7.3.4 <linux/tc_act/tc_ctinfo.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_CTINFO_ACT = 3,
  TCA_CTINFO_MAX = 10,
  TCA_CTINFO_PAD = 1,
  TCA_CTINFO_PARMS_CPMARK_MASK = 7,
  TCA_CTINFO_PARMS_DSCP_MASK = 5,
  TCA_CTINFO_PARMS_DSCP_STATEMASK = 6,
  TCA_CTINFO_STATS_CPMARK_SET = 10,
  TCA_CTINFO_STATS_DSCP_ERROR = 9,
  TCA_CTINFO_STATS_DSCP_SET = 8,
  TCA_CTINFO_TM = 2,
  TCA_CTINFO_UNSPEC = 0,
  TCA_CTINFO_ZONE = 4,
  __TCA_CTINFO_MAX = 11;
export declare namespace struct {
  /** `<linux/tc_act/tc_ctinfo.h>`: 20 bytes. */
  interface tc_ctinfo extends RecordView<'struct tc_ctinfo'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_ctinfo: Descriptor<struct.tc_ctinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_ctinfo": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_bpf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_ACT_BPF_FD = 5,
  TCA_ACT_BPF_ID = 9,
  TCA_ACT_BPF_MAX = 9,
  TCA_ACT_BPF_NAME = 6,
  TCA_ACT_BPF_OPS = 4,
  TCA_ACT_BPF_OPS_LEN = 3,
  TCA_ACT_BPF_PAD = 7,
  TCA_ACT_BPF_PARMS = 2,
  TCA_ACT_BPF_TAG = 8,
  TCA_ACT_BPF_TM = 1,
  TCA_ACT_BPF_UNSPEC = 0,
  __TCA_ACT_BPF_MAX = 10;
export declare namespace struct {
  /** `<linux/tc_act/tc_bpf.h>`: 20 bytes. */
  interface tc_act_bpf extends RecordView<'struct tc_act_bpf'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_act_bpf: Descriptor<struct.tc_act_bpf>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_act_bpf": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

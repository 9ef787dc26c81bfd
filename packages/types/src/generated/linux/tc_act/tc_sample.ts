// Generated from Linux 7.3.4 <linux/tc_act/tc_sample.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_SAMPLE_MAX = 6,
  TCA_SAMPLE_PAD = 6,
  TCA_SAMPLE_PARMS = 2,
  TCA_SAMPLE_PSAMPLE_GROUP = 5,
  TCA_SAMPLE_RATE = 3,
  TCA_SAMPLE_TM = 1,
  TCA_SAMPLE_TRUNC_SIZE = 4,
  TCA_SAMPLE_UNSPEC = 0,
  __TCA_SAMPLE_MAX = 7;
export declare namespace struct {
  /** `<linux/tc_act/tc_sample.h>`: 20 bytes. */
  interface tc_sample extends RecordView<'struct tc_sample'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_sample: Descriptor<struct.tc_sample>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_sample": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

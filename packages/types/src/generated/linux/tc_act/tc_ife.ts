// Generated from Linux 7.3.4 <linux/tc_act/tc_ife.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const IFE_DECODE = 0,
  IFE_ENCODE = 1,
  TCA_IFE_DMAC = 3,
  TCA_IFE_MAX = 7,
  TCA_IFE_METALST = 6,
  TCA_IFE_PAD = 7,
  TCA_IFE_PARMS = 1,
  TCA_IFE_SMAC = 4,
  TCA_IFE_TM = 2,
  TCA_IFE_TYPE = 5,
  TCA_IFE_UNSPEC = 0,
  __TCA_IFE_MAX = 8;
export declare namespace struct {
  /** `<linux/tc_act/tc_ife.h>`: 24 bytes. */
  interface tc_ife extends RecordView<'struct tc_ife'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    flags: number;
  }
}

export const struct: {
  readonly tc_ife: Descriptor<struct.tc_ife>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_ife": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;__u16 flags;"
}`),
);

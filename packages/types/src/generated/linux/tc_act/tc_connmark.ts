// Generated from Linux 7.3.4 <linux/tc_act/tc_connmark.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_CONNMARK_MAX = 3,
  TCA_CONNMARK_PAD = 3,
  TCA_CONNMARK_PARMS = 1,
  TCA_CONNMARK_TM = 2,
  TCA_CONNMARK_UNSPEC = 0,
  __TCA_CONNMARK_MAX = 4;
export declare namespace struct {
  /** `<linux/tc_act/tc_connmark.h>`: 24 bytes. */
  interface tc_connmark extends RecordView<'struct tc_connmark'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    zone: number;
  }
}

export const struct: {
  readonly tc_connmark: Descriptor<struct.tc_connmark>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_connmark": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;__u16 zone;"
}`),
);

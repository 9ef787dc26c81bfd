// Generated from Linux 7.3.4 <linux/tc_act/tc_defact.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_DEF_DATA = 3,
  TCA_DEF_MAX = 4,
  TCA_DEF_PAD = 4,
  TCA_DEF_PARMS = 2,
  TCA_DEF_TM = 1,
  TCA_DEF_UNSPEC = 0,
  __TCA_DEF_MAX = 5;
export declare namespace struct {
  /** `<linux/tc_act/tc_defact.h>`: 20 bytes. */
  interface tc_defact extends RecordView<'struct tc_defact'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_defact: Descriptor<struct.tc_defact>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_defact": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

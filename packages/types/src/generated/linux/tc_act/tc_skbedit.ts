// Generated from Linux 7.3.4 <linux/tc_act/tc_skbedit.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const SKBEDIT_F_INHERITDSFIELD = 32,
  SKBEDIT_F_MARK = 4,
  SKBEDIT_F_MASK = 16,
  SKBEDIT_F_PRIORITY = 1,
  SKBEDIT_F_PTYPE = 8,
  SKBEDIT_F_QUEUE_MAPPING = 2,
  SKBEDIT_F_TXQ_SKBHASH = 64,
  TCA_SKBEDIT_FLAGS = 9,
  TCA_SKBEDIT_MARK = 5,
  TCA_SKBEDIT_MASK = 8,
  TCA_SKBEDIT_MAX = 10,
  TCA_SKBEDIT_PAD = 6,
  TCA_SKBEDIT_PARMS = 2,
  TCA_SKBEDIT_PRIORITY = 3,
  TCA_SKBEDIT_PTYPE = 7,
  TCA_SKBEDIT_QUEUE_MAPPING = 4,
  TCA_SKBEDIT_QUEUE_MAPPING_MAX = 10,
  TCA_SKBEDIT_TM = 1,
  TCA_SKBEDIT_UNSPEC = 0,
  __TCA_SKBEDIT_MAX = 11;
export declare namespace struct {
  /** `<linux/tc_act/tc_skbedit.h>`: 20 bytes. */
  interface tc_skbedit extends RecordView<'struct tc_skbedit'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_skbedit: Descriptor<struct.tc_skbedit>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_skbedit": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_gact.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const MAX_RAND = 3,
  PGACT_DETERM = 2,
  PGACT_NETRAND = 1,
  PGACT_NONE = 0,
  TCA_GACT_MAX = 4,
  TCA_GACT_PAD = 4,
  TCA_GACT_PARMS = 2,
  TCA_GACT_PROB = 3,
  TCA_GACT_TM = 1,
  TCA_GACT_UNSPEC = 0,
  __TCA_GACT_MAX = 5;
export declare namespace struct {
  /** `<linux/tc_act/tc_gact.h>`: 20 bytes. */
  interface tc_gact extends RecordView<'struct tc_gact'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }

  /** `<linux/tc_act/tc_gact.h>`: 8 bytes. */
  interface tc_gact_p extends RecordView<'struct tc_gact_p'> {
    ptype: number;
    pval: number;
    paction: number;
  }
}

export const struct: {
  readonly tc_gact: Descriptor<struct.tc_gact>;
  readonly tc_gact_p: Descriptor<struct.tc_gact_p>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_gact": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;",
"tc_gact_p": "__u16 ptype;__u16 pval;int paction;"
}`),
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_skbmod.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const SKBMOD_F_DMAC = 1,
  SKBMOD_F_ECN = 16,
  SKBMOD_F_ETYPE = 4,
  SKBMOD_F_SMAC = 2,
  SKBMOD_F_SWAPMAC = 8,
  TCA_SKBMOD_DMAC = 3,
  TCA_SKBMOD_ETYPE = 5,
  TCA_SKBMOD_MAX = 6,
  TCA_SKBMOD_PAD = 6,
  TCA_SKBMOD_PARMS = 2,
  TCA_SKBMOD_SMAC = 4,
  TCA_SKBMOD_TM = 1,
  TCA_SKBMOD_UNSPEC = 0,
  __TCA_SKBMOD_MAX = 7;
export declare namespace struct {
  /** `<linux/tc_act/tc_skbmod.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface tc_skbmod extends RecordView<'struct tc_skbmod'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    get flags(): bigint;
    set flags(value: Integer);
  }
}

export const struct: {
  readonly tc_skbmod: Descriptor<struct.tc_skbmod>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_skbmod": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;__u64 flags;"
}`),
);

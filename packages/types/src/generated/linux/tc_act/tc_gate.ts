// Generated from Linux 7.3.4 <linux/tc_act/tc_gate.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_GATE_BASE_TIME = 6,
  TCA_GATE_CLOCKID = 10,
  TCA_GATE_CYCLE_TIME = 7,
  TCA_GATE_CYCLE_TIME_EXT = 8,
  TCA_GATE_ENTRY_GATE = 2,
  TCA_GATE_ENTRY_INDEX = 1,
  TCA_GATE_ENTRY_INTERVAL = 3,
  TCA_GATE_ENTRY_IPV = 4,
  TCA_GATE_ENTRY_LIST = 5,
  TCA_GATE_ENTRY_MAX = 5,
  TCA_GATE_ENTRY_MAX_OCTETS = 5,
  TCA_GATE_ENTRY_UNSPEC = 0,
  TCA_GATE_FLAGS = 9,
  TCA_GATE_MAX = 10,
  TCA_GATE_ONE_ENTRY = 1,
  TCA_GATE_ONE_ENTRY_MAX = 1,
  TCA_GATE_ONE_ENTRY_UNSPEC = 0,
  TCA_GATE_PAD = 3,
  TCA_GATE_PARMS = 2,
  TCA_GATE_PRIORITY = 4,
  TCA_GATE_TM = 1,
  TCA_GATE_UNSPEC = 0,
  __TCA_GATE_ENTRY_MAX = 6,
  __TCA_GATE_MAX = 11,
  __TCA_GATE_ONE_ENTRY_MAX = 2;
export declare namespace struct {
  /** `<linux/tc_act/tc_gate.h>`: 20 bytes. */
  interface tc_gate extends RecordView<'struct tc_gate'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
  }
}

export const struct: {
  readonly tc_gate: Descriptor<struct.tc_gate>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_gate": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;"
}`),
);

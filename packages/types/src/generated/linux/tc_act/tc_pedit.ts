// Generated from Linux 7.3.4 <linux/tc_act/tc_pedit.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const TCA_PEDIT_CMD_MAX = 1,
  TCA_PEDIT_HDR_TYPE_MAX = 5,
  TCA_PEDIT_KEYS_EX = 5,
  TCA_PEDIT_KEY_EX = 6,
  TCA_PEDIT_KEY_EX_CMD = 2,
  TCA_PEDIT_KEY_EX_CMD_ADD = 1,
  TCA_PEDIT_KEY_EX_CMD_SET = 0,
  TCA_PEDIT_KEY_EX_HDR_TYPE_ETH = 1,
  TCA_PEDIT_KEY_EX_HDR_TYPE_IP4 = 2,
  TCA_PEDIT_KEY_EX_HDR_TYPE_IP6 = 3,
  TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK = 0,
  TCA_PEDIT_KEY_EX_HDR_TYPE_TCP = 4,
  TCA_PEDIT_KEY_EX_HDR_TYPE_UDP = 5,
  TCA_PEDIT_KEY_EX_HTYPE = 1,
  TCA_PEDIT_KEY_EX_MAX = 2,
  TCA_PEDIT_MAX = 6,
  TCA_PEDIT_PAD = 3,
  TCA_PEDIT_PARMS = 2,
  TCA_PEDIT_PARMS_EX = 4,
  TCA_PEDIT_TM = 1,
  TCA_PEDIT_UNSPEC = 0,
  __PEDIT_CMD_MAX = 2,
  __PEDIT_HDR_TYPE_MAX = 6,
  __TCA_PEDIT_KEY_EX_MAX = 3,
  __TCA_PEDIT_MAX = 7;
export declare namespace struct {
  /** `<linux/tc_act/tc_pedit.h>`: 24 bytes. */
  interface tc_pedit_key extends RecordView<'struct tc_pedit_key'> {
    mask: number;
    val: number;
    off: number;
    at: number;
    offmask: number;
    shift: number;
  }

  /** `<linux/tc_act/tc_pedit.h>`: 24 bytes. */
  interface tc_pedit_sel extends RecordView<'struct tc_pedit_sel'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    nkeys: number;
    flags: number;
    get keys(): Elements<struct.tc_pedit_key>;
    set keys(value: Iterable<From<struct.tc_pedit_key>>);
  }
}

export const struct: {
  readonly tc_pedit_key: Descriptor<struct.tc_pedit_key>;
  readonly tc_pedit_sel: Descriptor<struct.tc_pedit_sel>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_pedit_key": "__u32 mask;__u32 val;__u32 off;__u32 at;__u32 offmask;__u32 shift;",
"tc_pedit_sel": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;unsigned char nkeys;unsigned char flags;struct tc_pedit_key keys[];"
}`),
);

// Generated from Linux 7.3.4 <linux/tc_act/tc_vlan.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_VLAN_ACT_MODIFY = 3,
  TCA_VLAN_ACT_POP = 1,
  TCA_VLAN_ACT_POP_ETH = 4,
  TCA_VLAN_ACT_PUSH = 2,
  TCA_VLAN_ACT_PUSH_ETH = 5,
  TCA_VLAN_MAX = 8,
  TCA_VLAN_PAD = 5,
  TCA_VLAN_PARMS = 2,
  TCA_VLAN_PUSH_ETH_DST = 7,
  TCA_VLAN_PUSH_ETH_SRC = 8,
  TCA_VLAN_PUSH_VLAN_ID = 3,
  TCA_VLAN_PUSH_VLAN_PRIORITY = 6,
  TCA_VLAN_PUSH_VLAN_PROTOCOL = 4,
  TCA_VLAN_TM = 1,
  TCA_VLAN_UNSPEC = 0,
  __TCA_VLAN_MAX = 9;
export declare namespace struct {
  /** `<linux/tc_act/tc_vlan.h>`: 24 bytes. */
  interface tc_vlan extends RecordView<'struct tc_vlan'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    v_action: number;
  }
}

export const struct: {
  readonly tc_vlan: Descriptor<struct.tc_vlan>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_vlan": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;int v_action;"
}`),
);

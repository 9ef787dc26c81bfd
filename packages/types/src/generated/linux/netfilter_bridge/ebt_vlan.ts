// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_vlan.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const EBT_VLAN_ENCAP = 4,
  EBT_VLAN_ID = 1,
  EBT_VLAN_MASK = 7,
  EBT_VLAN_PRIO = 2;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_vlan.h>`: 8 bytes. */
  interface ebt_vlan_info extends RecordView<'struct ebt_vlan_info'> {
    id: number;
    prio: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    encap: number;
    bitmask: number;
    invflags: number;
  }
}

export const struct: {
  readonly ebt_vlan_info: Descriptor<struct.ebt_vlan_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_vlan_info": "__u16 id;__u8 prio;__be16 encap;__u8 bitmask;__u8 invflags;"
}`),
);

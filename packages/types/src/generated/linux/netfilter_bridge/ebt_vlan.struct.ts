// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_vlan.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_vlan.h>`: 8 bytes. */
export interface ebt_vlan_info extends RecordView<'struct ebt_vlan_info'> {
  id: number;
  prio: number;
  encap: number;
  bitmask: number;
  invflags: number;
}

export const ebt_vlan_info: Descriptor<ebt_vlan_info> = /* @__PURE__ */ declareStruct(
  'ebt_vlan_info',
  `
  __u16 id;
  __u8 prio;
  __be16 encap;
  __u8 bitmask;
  __u8 invflags;
`,
);

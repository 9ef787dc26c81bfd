// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_vlan.h> by "pnpm generate". Do not edit.
export const EBT_VLAN_ENCAP = 4,
  EBT_VLAN_ID = 1,
  EBT_VLAN_MASK = 7,
  EBT_VLAN_PRIO = 2;

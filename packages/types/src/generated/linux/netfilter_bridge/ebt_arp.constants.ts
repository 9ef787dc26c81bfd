// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_arp.h> by "pnpm generate". Do not edit.
export const EBT_ARP_DST_IP = 16,
  EBT_ARP_DST_MAC = 64,
  EBT_ARP_GRAT = 128,
  EBT_ARP_HTYPE = 2,
  EBT_ARP_MASK = 255,
  EBT_ARP_OPCODE = 1,
  EBT_ARP_PTYPE = 4,
  EBT_ARP_SRC_IP = 8,
  EBT_ARP_SRC_MAC = 32;

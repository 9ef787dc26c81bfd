// Generated from Linux 7.3.4 <linux/netfilter_arp.h> by "pnpm generate". Do not edit.
export const NF_ARP = 0,
  NF_ARP_FORWARD = 2,
  NF_ARP_IN = 0,
  NF_ARP_NUMHOOKS = 3,
  NF_ARP_OUT = 1;

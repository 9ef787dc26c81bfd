// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nat.h> by "pnpm generate". Do not edit.
export const NAT_ARP_BIT = 16;

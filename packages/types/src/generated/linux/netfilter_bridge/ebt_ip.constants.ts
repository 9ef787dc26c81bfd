// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip.h> by "pnpm generate". Do not edit.
export const EBT_IP_DEST = 2,
  EBT_IP_DPORT = 32,
  EBT_IP_ICMP = 64,
  EBT_IP_IGMP = 128,
  EBT_IP_MASK = 255,
  EBT_IP_PROTO = 8,
  EBT_IP_SOURCE = 1,
  EBT_IP_SPORT = 16,
  EBT_IP_TOS = 4;

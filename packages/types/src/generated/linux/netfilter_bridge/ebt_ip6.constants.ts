// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip6.h> by "pnpm generate". Do not edit.
export const EBT_IP6_DEST = 2,
  EBT_IP6_DPORT = 32,
  EBT_IP6_ICMP6 = 64,
  EBT_IP6_MASK = 127,
  EBT_IP6_PROTO = 8,
  EBT_IP6_SOURCE = 1,
  EBT_IP6_SPORT = 16,
  EBT_IP6_TCLASS = 4;

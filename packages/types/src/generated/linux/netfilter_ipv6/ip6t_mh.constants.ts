// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_mh.h> by "pnpm generate". Do not edit.
export const IP6T_MH_INV_MASK = 1,
  IP6T_MH_INV_TYPE = 1;

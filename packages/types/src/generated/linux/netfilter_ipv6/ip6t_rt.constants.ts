// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_rt.h> by "pnpm generate". Do not edit.
export const IP6T_RT_FST = 16,
  IP6T_RT_FST_MASK = 48,
  IP6T_RT_FST_NSTRICT = 32,
  IP6T_RT_HOPS = 16,
  IP6T_RT_INV_LEN = 4,
  IP6T_RT_INV_MASK = 7,
  IP6T_RT_INV_SGS = 2,
  IP6T_RT_INV_TYP = 1,
  IP6T_RT_LEN = 4,
  IP6T_RT_RES = 8,
  IP6T_RT_SGS = 2,
  IP6T_RT_TYP = 1;

// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_frag.h> by "pnpm generate". Do not edit.
export const IP6T_FRAG_FST = 8,
  IP6T_FRAG_IDS = 1,
  IP6T_FRAG_INV_IDS = 1,
  IP6T_FRAG_INV_LEN = 2,
  IP6T_FRAG_INV_MASK = 3,
  IP6T_FRAG_LEN = 2,
  IP6T_FRAG_MF = 16,
  IP6T_FRAG_NMF = 32,
  IP6T_FRAG_RES = 4;

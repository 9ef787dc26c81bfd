// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_ah.h> by "pnpm generate". Do not edit.
export const IP6T_AH_INV_LEN = 2,
  IP6T_AH_INV_MASK = 3,
  IP6T_AH_INV_SPI = 1,
  IP6T_AH_LEN = 2,
  IP6T_AH_RES = 4,
  IP6T_AH_SPI = 1;

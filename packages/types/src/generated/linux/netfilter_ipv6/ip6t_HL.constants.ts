// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_HL.h> by "pnpm generate". Do not edit.
export const IP6T_HL_DEC = 2,
  IP6T_HL_INC = 1,
  IP6T_HL_MAXMODE = 2,
  IP6T_HL_SET = 0;

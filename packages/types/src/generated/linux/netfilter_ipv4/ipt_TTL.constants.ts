// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_TTL.h> by "pnpm generate". Do not edit.
export const IPT_TTL_DEC = 2,
  IPT_TTL_INC = 1,
  IPT_TTL_MAXMODE = 2,
  IPT_TTL_SET = 0;

// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ecn.h> by "pnpm generate". Do not edit.
export const IPT_ECN_IP_MASK = -253,
  IPT_ECN_OP_MATCH_CWR = 32,
  IPT_ECN_OP_MATCH_ECE = 16,
  IPT_ECN_OP_MATCH_IP = 1,
  IPT_ECN_OP_MATCH_MASK = 206;

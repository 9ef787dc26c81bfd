// Generated from Linux 7.3.4 <linux/netfilter/xt_ecn.h> by "pnpm generate". Do not edit.
export const XT_ECN_IP_MASK = -253,
  XT_ECN_OP_MATCH_CWR = 32,
  XT_ECN_OP_MATCH_ECE = 16,
  XT_ECN_OP_MATCH_IP = 1,
  XT_ECN_OP_MATCH_MASK = 206;

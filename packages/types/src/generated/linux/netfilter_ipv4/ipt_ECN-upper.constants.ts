// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ECN.h> by "pnpm generate". Do not edit.
export const IPT_ECN_OP_MASK = 206,
  IPT_ECN_OP_SET_CWR = 32,
  IPT_ECN_OP_SET_ECE = 16,
  IPT_ECN_OP_SET_IP = 1;

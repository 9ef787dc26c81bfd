// Generated from Linux 7.3.4 <linux/tc_act/tc_mirred.h> by "pnpm generate". Do not edit.
export const TCA_EGRESS_MIRROR = 2,
  TCA_EGRESS_REDIR = 1,
  TCA_INGRESS_MIRROR = 4,
  TCA_INGRESS_REDIR = 3,
  TCA_MIRRED_BLOCKID = 4,
  TCA_MIRRED_MAX = 4,
  TCA_MIRRED_PAD = 3,
  TCA_MIRRED_PARMS = 2,
  TCA_MIRRED_TM = 1,
  TCA_MIRRED_UNSPEC = 0,
  __TCA_MIRRED_MAX = 5;

// Generated from Linux 7.3.4 <linux/tc_act/tc_nat.h> by "pnpm generate". Do not edit.
export const TCA_NAT_FLAG_EGRESS = 1,
  TCA_NAT_MAX = 3,
  TCA_NAT_PAD = 3,
  TCA_NAT_PARMS = 1,
  TCA_NAT_TM = 2,
  TCA_NAT_UNSPEC = 0,
  __TCA_NAT_MAX = 4;

// Generated from Linux 7.3.4 <linux/tc_act/tc_connmark.h> by "pnpm generate". Do not edit.
export const TCA_CONNMARK_MAX = 3,
  TCA_CONNMARK_PAD = 3,
  TCA_CONNMARK_PARMS = 1,
  TCA_CONNMARK_TM = 2,
  TCA_CONNMARK_UNSPEC = 0,
  __TCA_CONNMARK_MAX = 4;

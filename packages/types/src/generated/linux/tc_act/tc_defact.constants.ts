// Generated from Linux 7.3.4 <linux/tc_act/tc_defact.h> by "pnpm generate". Do not edit.
export const TCA_DEF_DATA = 3,
  TCA_DEF_MAX = 4,
  TCA_DEF_PAD = 4,
  TCA_DEF_PARMS = 2,
  TCA_DEF_TM = 1,
  TCA_DEF_UNSPEC = 0,
  __TCA_DEF_MAX = 5;

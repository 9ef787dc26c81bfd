// Generated from Linux 7.3.4 <linux/tc_act/tc_sample.h> by "pnpm generate". Do not edit.
export const TCA_SAMPLE_MAX = 6,
  TCA_SAMPLE_PAD = 6,
  TCA_SAMPLE_PARMS = 2,
  TCA_SAMPLE_PSAMPLE_GROUP = 5,
  TCA_SAMPLE_RATE = 3,
  TCA_SAMPLE_TM = 1,
  TCA_SAMPLE_TRUNC_SIZE = 4,
  TCA_SAMPLE_UNSPEC = 0,
  __TCA_SAMPLE_MAX = 7;

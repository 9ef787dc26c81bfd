// Generated from Linux 7.3.4 <linux/netfilter/xt_rateest.h> by "pnpm generate". Do not edit.
export const XT_RATEEST_MATCH_ABS = 2,
  XT_RATEEST_MATCH_BPS = 16,
  XT_RATEEST_MATCH_DELTA = 8,
  XT_RATEEST_MATCH_EQ = 1,
  XT_RATEEST_MATCH_GT = 3,
  XT_RATEEST_MATCH_INVERT = 1,
  XT_RATEEST_MATCH_LT = 2,
  XT_RATEEST_MATCH_NONE = 0,
  XT_RATEEST_MATCH_PPS = 32,
  XT_RATEEST_MATCH_REL = 4;

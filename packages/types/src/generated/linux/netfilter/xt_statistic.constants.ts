// Generated from Linux 7.3.4 <linux/netfilter/xt_statistic.h> by "pnpm generate". Do not edit.
export const XT_STATISTIC_INVERT = 1,
  XT_STATISTIC_MASK = 1,
  XT_STATISTIC_MODE_MAX = 1,
  XT_STATISTIC_MODE_NTH = 1,
  XT_STATISTIC_MODE_RANDOM = 0,
  __XT_STATISTIC_MODE_MAX = 2;

// Generated from Linux 7.3.4 <linux/gen_stats.h> by "pnpm generate". Do not edit.
export const TCA_STATS_APP = 4,
  TCA_STATS_BASIC = 1,
  TCA_STATS_BASIC_HW = 7,
  TCA_STATS_MAX = 8,
  TCA_STATS_PAD = 6,
  TCA_STATS_PKT64 = 8,
  TCA_STATS_QUEUE = 3,
  TCA_STATS_RATE_EST = 2,
  TCA_STATS_RATE_EST64 = 5,
  TCA_STATS_UNSPEC = 0,
  __TCA_STATS_MAX = 9;

// Generated from Linux 7.3.4 <linux/netfilter/xt_time.h> by "pnpm generate". Do not edit.
export const XT_TIME_ALL_FLAGS = 3,
  XT_TIME_ALL_MONTHDAYS = 4294967294,
  XT_TIME_ALL_WEEKDAYS = 254,
  XT_TIME_CONTIGUOUS = 2,
  XT_TIME_LOCAL_TZ = 1,
  XT_TIME_MAX_DAYTIME = 86399,
  XT_TIME_MIN_DAYTIME = 0,
  _XT_TIME_H = 1;

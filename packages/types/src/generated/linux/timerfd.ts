// Generated from Linux 7.3.4 <linux/timerfd.h> by "pnpm generate". Do not edit.
export const TFD_CLOEXEC = 524288,
  TFD_IOC_SET_TICKS = 1074287616,
  TFD_NONBLOCK = 2048,
  TFD_TIMER_ABSTIME = 1,
  TFD_TIMER_CANCEL_ON_SET = 2;

// Generated from Linux 7.3.4 <linux/netfilter/xt_IDLETIMER.h> by "pnpm generate". Do not edit.
export const MAX_IDLETIMER_LABEL_SIZE = 28,
  XT_IDLETIMER_ALARM = 1;

// Generated from Linux 7.3.4 <linux/netfilter/xt_CONNSECMARK.h> by "pnpm generate". Do not edit.
export const CONNSECMARK_RESTORE = 2,
  CONNSECMARK_SAVE = 1;

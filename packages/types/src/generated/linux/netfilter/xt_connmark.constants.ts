// Generated from Linux 7.3.4 <linux/netfilter/xt_connmark.h> by "pnpm generate". Do not edit.
export const D_SHIFT_LEFT = 0,
  D_SHIFT_RIGHT = 1,
  XT_CONNMARK_RESTORE = 2,
  XT_CONNMARK_SAVE = 1,
  XT_CONNMARK_SET = 0;

// Generated from Linux 7.3.4 <linux/netfilter/xt_l2tp.h> by "pnpm generate". Do not edit.
export const XT_L2TP_SID = 2,
  XT_L2TP_TID = 1,
  XT_L2TP_TYPE = 8,
  XT_L2TP_TYPE_CONTROL = 0,
  XT_L2TP_TYPE_DATA = 1,
  XT_L2TP_VERSION = 4;

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_802_3.h> by "pnpm generate". Do not edit.
export const CHECK_TYPE = 170,
  EBT_802_3_MASK = 7,
  EBT_802_3_SAP = 1,
  EBT_802_3_TYPE = 2,
  IS_UI = 3;

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_among.h> by "pnpm generate". Do not edit.
export const EBT_AMONG_DST = 1,
  EBT_AMONG_DST_NEG = 1,
  EBT_AMONG_SRC = 2,
  EBT_AMONG_SRC_NEG = 2;

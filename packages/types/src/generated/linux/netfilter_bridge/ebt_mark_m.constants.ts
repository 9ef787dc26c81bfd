// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_m.h> by "pnpm generate". Do not edit.
export const EBT_MARK_AND = 1,
  EBT_MARK_MASK = 3,
  EBT_MARK_OR = 2;

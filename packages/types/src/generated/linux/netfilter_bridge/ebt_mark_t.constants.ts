// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_t.h> by "pnpm generate". Do not edit.
export const MARK_AND_VALUE = 4294967248,
  MARK_OR_VALUE = 4294967264,
  MARK_SET_VALUE = 4294967280,
  MARK_XOR_VALUE = 4294967232;

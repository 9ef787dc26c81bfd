// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nflog.h> by "pnpm generate". Do not edit.
export const EBT_NFLOG_DEFAULT_GROUP = 1,
  EBT_NFLOG_DEFAULT_THRESHOLD = 1,
  EBT_NFLOG_MASK = 0,
  EBT_NFLOG_PREFIX_SIZE = 64;

// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_log.h> by "pnpm generate". Do not edit.
export const EBT_LOG_ARP = 2,
  EBT_LOG_IP = 1,
  EBT_LOG_IP6 = 8,
  EBT_LOG_MASK = 11,
  EBT_LOG_NFLOG = 4,
  EBT_LOG_PREFIX_SIZE = 30;

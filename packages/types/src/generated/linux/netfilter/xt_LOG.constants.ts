// Generated from Linux 7.3.4 <linux/netfilter/xt_LOG.h> by "pnpm generate". Do not edit.
export const XT_LOG_IPOPT = 4,
  XT_LOG_MACDECODE = 32,
  XT_LOG_MASK = 47,
  XT_LOG_NFLOG = 16,
  XT_LOG_TCPOPT = 2,
  XT_LOG_TCPSEQ = 1,
  XT_LOG_UID = 8;

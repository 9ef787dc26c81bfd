// Generated from Linux 7.3.4 <linux/netfilter/nf_log.h> by "pnpm generate". Do not edit.
export const NF_LOG_IPOPT = 4,
  NF_LOG_MACDECODE = 32,
  NF_LOG_MASK = 47,
  NF_LOG_NFLOG = 16,
  NF_LOG_PREFIXLEN = 128,
  NF_LOG_TCPOPT = 2,
  NF_LOG_TCPSEQ = 1,
  NF_LOG_UID = 8;

// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_LOG.h> by "pnpm generate". Do not edit.
export const IPT_LOG_IPOPT = 4,
  IPT_LOG_MACDECODE = 32,
  IPT_LOG_MASK = 47,
  IPT_LOG_NFLOG = 16,
  IPT_LOG_TCPOPT = 2,
  IPT_LOG_TCPSEQ = 1,
  IPT_LOG_UID = 8;

// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_LOG.h> by "pnpm generate". Do not edit.
export const IP6T_LOG_IPOPT = 4,
  IP6T_LOG_MACDECODE = 32,
  IP6T_LOG_MASK = 47,
  IP6T_LOG_NFLOG = 16,
  IP6T_LOG_TCPOPT = 2,
  IP6T_LOG_TCPSEQ = 1,
  IP6T_LOG_UID = 8;

// Generated from Linux 7.3.4 <linux/rpl_iptunnel.h> by "pnpm generate". Do not edit.
export const RPL_IPTUNNEL_MAX = 1,
  RPL_IPTUNNEL_SRH = 1,
  RPL_IPTUNNEL_UNSPEC = 0,
  __RPL_IPTUNNEL_MAX = 2;

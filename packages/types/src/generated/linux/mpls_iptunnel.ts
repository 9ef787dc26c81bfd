// Generated from Linux 7.3.4 <linux/mpls_iptunnel.h> by "pnpm generate". Do not edit.
export const MPLS_IPTUNNEL_DST = 1,
  MPLS_IPTUNNEL_MAX = 2,
  MPLS_IPTUNNEL_TTL = 2,
  MPLS_IPTUNNEL_UNSPEC = 0,
  __MPLS_IPTUNNEL_MAX = 3;

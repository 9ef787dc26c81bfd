// Generated from Linux 7.3.4 <linux/netfilter/xt_iprange.h> by "pnpm generate". Do not edit.
export const IPRANGE_DST = 2,
  IPRANGE_DST_INV = 32,
  IPRANGE_SRC = 1,
  IPRANGE_SRC_INV = 16,
  _LINUX_NETFILTER_XT_IPRANGE_H = 1;

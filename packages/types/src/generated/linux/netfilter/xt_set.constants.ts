// Generated from Linux 7.3.4 <linux/netfilter/xt_set.h> by "pnpm generate". Do not edit.
export const IPSET_DST = 2,
  IPSET_MATCH_INV = 4,
  IPSET_SRC = 1;

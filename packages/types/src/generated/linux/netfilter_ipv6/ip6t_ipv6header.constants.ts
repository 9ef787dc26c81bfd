// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_ipv6header.h> by "pnpm generate". Do not edit.
export const MASK_AH = 8,
  MASK_DSTOPTS = 64,
  MASK_ESP = 4,
  MASK_FRAGMENT = 16,
  MASK_HOPOPTS = 128,
  MASK_NONE = 2,
  MASK_PROTO = 1,
  MASK_ROUTING = 32;

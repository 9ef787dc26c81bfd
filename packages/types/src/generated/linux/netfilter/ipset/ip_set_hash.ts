// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set_hash.h> by "pnpm generate". Do not edit.
export const IPSET_ERR_HASH_ELEM = 4353,
  IPSET_ERR_HASH_FULL = 4352,
  IPSET_ERR_HASH_RANGE = 4357,
  IPSET_ERR_HASH_RANGE_UNSUPPORTED = 4356,
  IPSET_ERR_INVALID_PROTO = 4354,
  IPSET_ERR_MISSING_PROTO = 4355;

// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set_bitmap.h> by "pnpm generate". Do not edit.
export const IPSET_ERR_BITMAP_RANGE = 4352,
  IPSET_ERR_BITMAP_RANGE_SIZE = 4353;

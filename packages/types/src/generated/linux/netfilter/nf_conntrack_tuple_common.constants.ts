// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_tuple_common.h> by "pnpm generate". Do not edit.
export const IP_CT_DIR_MAX = 2,
  IP_CT_DIR_ORIGINAL = 0,
  IP_CT_DIR_REPLY = 1;

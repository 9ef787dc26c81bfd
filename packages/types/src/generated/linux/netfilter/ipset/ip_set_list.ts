// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set_list.h> by "pnpm generate". Do not edit.
export const IPSET_ERR_BEFORE = 4354,
  IPSET_ERR_LIST_FULL = 4356,
  IPSET_ERR_LOOP = 4353,
  IPSET_ERR_NAME = 4352,
  IPSET_ERR_NAMEREF = 4355,
  IPSET_ERR_REF_EXIST = 4357;

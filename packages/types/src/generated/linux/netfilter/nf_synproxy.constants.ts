// Generated from Linux 7.3.4 <linux/netfilter/nf_synproxy.h> by "pnpm generate". Do not edit.
export const NF_SYNPROXY_OPT_ECN = 16,
  NF_SYNPROXY_OPT_MASK = 15,
  NF_SYNPROXY_OPT_MSS = 1,
  NF_SYNPROXY_OPT_SACK_PERM = 4,
  NF_SYNPROXY_OPT_TIMESTAMP = 8,
  NF_SYNPROXY_OPT_WSCALE = 2;

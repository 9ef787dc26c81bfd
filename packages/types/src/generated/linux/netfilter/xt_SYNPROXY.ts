// Generated from Linux 7.3.4 <linux/netfilter/xt_SYNPROXY.h> by "pnpm generate". Do not edit.
export const XT_SYNPROXY_OPT_ECN = 16,
  XT_SYNPROXY_OPT_MSS = 1,
  XT_SYNPROXY_OPT_SACK_PERM = 4,
  XT_SYNPROXY_OPT_TIMESTAMP = 8,
  XT_SYNPROXY_OPT_WSCALE = 2;

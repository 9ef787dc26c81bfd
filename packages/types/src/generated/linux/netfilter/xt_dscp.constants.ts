// Generated from Linux 7.3.4 <linux/netfilter/xt_dscp.h> by "pnpm generate". Do not edit.
export const XT_DSCP_MASK = 252,
  XT_DSCP_MAX = 63,
  XT_DSCP_SHIFT = 2;

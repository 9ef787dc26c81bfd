// Generated from Linux 7.3.4 <linux/netfilter/xt_devgroup.h> by "pnpm generate". Do not edit.
export const XT_DEVGROUP_INVERT_DST = 8,
  XT_DEVGROUP_INVERT_SRC = 2,
  XT_DEVGROUP_MATCH_DST = 4,
  XT_DEVGROUP_MATCH_SRC = 1;

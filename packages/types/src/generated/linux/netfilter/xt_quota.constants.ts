// Generated from Linux 7.3.4 <linux/netfilter/xt_quota.h> by "pnpm generate". Do not edit.
export const XT_QUOTA_INVERT = 1,
  XT_QUOTA_MASK = 1;

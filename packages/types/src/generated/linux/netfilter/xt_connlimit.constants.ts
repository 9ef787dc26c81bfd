// Generated from Linux 7.3.4 <linux/netfilter/xt_connlimit.h> by "pnpm generate". Do not edit.
export const XT_CONNLIMIT_DADDR = 2,
  XT_CONNLIMIT_INVERT = 1;

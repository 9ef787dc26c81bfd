// Generated from Linux 7.3.4 <linux/netfilter/xt_rpfilter.h> by "pnpm generate". Do not edit.
export const XT_RPFILTER_ACCEPT_LOCAL = 4,
  XT_RPFILTER_INVERT = 8,
  XT_RPFILTER_LOOSE = 1,
  XT_RPFILTER_VALID_MARK = 2;

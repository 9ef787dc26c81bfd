// Generated from Linux 7.3.4 <linux/netfilter/xt_ipcomp.h> by "pnpm generate". Do not edit.
export const XT_IPCOMP_INV_MASK = 1,
  XT_IPCOMP_INV_SPI = 1;

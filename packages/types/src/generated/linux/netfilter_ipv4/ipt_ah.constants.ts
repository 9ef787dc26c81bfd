// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ah.h> by "pnpm generate". Do not edit.
export const IPT_AH_INV_MASK = 1,
  IPT_AH_INV_SPI = 1;

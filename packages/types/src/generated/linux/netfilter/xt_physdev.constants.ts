// Generated from Linux 7.3.4 <linux/netfilter/xt_physdev.h> by "pnpm generate". Do not edit.
export const XT_PHYSDEV_OP_BRIDGED = 4,
  XT_PHYSDEV_OP_IN = 1,
  XT_PHYSDEV_OP_ISIN = 8,
  XT_PHYSDEV_OP_ISOUT = 16,
  XT_PHYSDEV_OP_MASK = 31,
  XT_PHYSDEV_OP_OUT = 2;

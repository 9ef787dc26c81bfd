// Generated from Linux 7.3.4 <linux/netfilter/xt_tcpudp.h> by "pnpm generate". Do not edit.
export const XT_TCP_INV_DSTPT = 2,
  XT_TCP_INV_FLAGS = 4,
  XT_TCP_INV_MASK = 15,
  XT_TCP_INV_OPTION = 8,
  XT_TCP_INV_SRCPT = 1,
  XT_UDP_INV_DSTPT = 2,
  XT_UDP_INV_MASK = 3,
  XT_UDP_INV_SRCPT = 1;

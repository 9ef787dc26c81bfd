// Generated from Linux 7.3.4 <linux/netfilter/xt_multiport.h> by "pnpm generate". Do not edit.
export const XT_MULTIPORT_DESTINATION = 1,
  XT_MULTIPORT_EITHER = 2,
  XT_MULTIPORT_SOURCE = 0,
  XT_MULTI_PORTS = 15;

// Generated from Linux 7.3.4 <linux/netfilter/xt_ipvs.h> by "pnpm generate". Do not edit.
export const XT_IPVS_DIR = 16,
  XT_IPVS_IPVS_PROPERTY = 1,
  XT_IPVS_MASK = 127,
  XT_IPVS_METHOD = 32,
  XT_IPVS_ONCE_MASK = 126,
  XT_IPVS_PROTO = 2,
  XT_IPVS_VADDR = 4,
  XT_IPVS_VPORT = 8,
  XT_IPVS_VPORTCTL = 64;

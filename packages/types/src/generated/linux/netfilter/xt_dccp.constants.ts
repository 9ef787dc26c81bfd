// Generated from Linux 7.3.4 <linux/netfilter/xt_dccp.h> by "pnpm generate". Do not edit.
export const XT_DCCP_DEST_PORTS = 2,
  XT_DCCP_OPTION = 8,
  XT_DCCP_SRC_PORTS = 1,
  XT_DCCP_TYPE = 4,
  XT_DCCP_VALID_FLAGS = 15;

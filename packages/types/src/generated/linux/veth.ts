// Generated from Linux 7.3.4 <linux/veth.h> by "pnpm generate". Do not edit.
export const VETH_INFO_MAX = 1,
  VETH_INFO_PEER = 1,
  VETH_INFO_UNSPEC = 0,
  __VETH_INFO_MAX = 2;

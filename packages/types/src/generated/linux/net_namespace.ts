// Generated from Linux 7.3.4 <linux/net_namespace.h> by "pnpm generate". Do not edit.
export const NETNSA_CURRENT_NSID = 5,
  NETNSA_FD = 3,
  NETNSA_MAX = 5,
  NETNSA_NONE = 0,
  NETNSA_NSID = 1,
  NETNSA_NSID_NOT_ASSIGNED = -1,
  NETNSA_PID = 2,
  NETNSA_TARGET_NSID = 4,
  __NETNSA_MAX = 6;

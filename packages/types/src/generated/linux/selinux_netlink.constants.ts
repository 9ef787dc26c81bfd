// Generated from Linux 7.3.4 <linux/selinux_netlink.h> by "pnpm generate". Do not edit.
export const SELNLGRP_AVC = 1,
  SELNLGRP_MAX = 1,
  SELNLGRP_NONE = 0,
  SELNL_GRP_ALL = 4294967295,
  SELNL_GRP_AVC = 1,
  SELNL_GRP_NONE = 0,
  SELNL_MSG_BASE = 16,
  SELNL_MSG_MAX = 18,
  SELNL_MSG_POLICYLOAD = 17,
  SELNL_MSG_SETENFORCE = 16,
  __SELNLGRP_MAX = 2;

// Generated from Linux 7.3.4 <linux/lockd_netlink.h> by "pnpm generate". Do not edit.
export const LOCKD_A_SERVER_GRACETIME = 1,
  LOCKD_A_SERVER_MAX = 3,
  LOCKD_A_SERVER_TCP_PORT = 2,
  LOCKD_A_SERVER_UDP_PORT = 3,
  LOCKD_CMD_MAX = 2,
  LOCKD_CMD_SERVER_GET = 2,
  LOCKD_CMD_SERVER_SET = 1,
  LOCKD_FAMILY_VERSION = 1,
  __LOCKD_A_SERVER_MAX = 4,
  __LOCKD_CMD_MAX = 3;

// Generated from Linux 7.3.4 <linux/remoteproc_cdev.h> by "pnpm generate". Do not edit.
export const RPROC_GET_SHUTDOWN_ON_RELEASE = 2147792642,
  RPROC_MAGIC = 183,
  RPROC_SET_SHUTDOWN_ON_RELEASE = 1074050817;

// Generated from Linux 7.3.4 <linux/vfio_ccw.h> by "pnpm generate". Do not edit.
export const IRB_AREA_SIZE = 96,
  ORB_AREA_SIZE = 12,
  SCHIB_AREA_SIZE = 52,
  SCSW_AREA_SIZE = 12,
  VFIO_CCW_ASYNC_CMD_CSCH = 2,
  VFIO_CCW_ASYNC_CMD_HSCH = 1;

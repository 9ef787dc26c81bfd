// Generated from Linux 7.3.4 <linux/media/v4l2-isp.h> by "pnpm generate". Do not edit.
export const V4L2_ISP_PARAMS_FL_BLOCK_DISABLE = 1,
  V4L2_ISP_PARAMS_FL_BLOCK_ENABLE = 2,
  V4L2_ISP_PARAMS_VERSION_V0 = 0,
  V4L2_ISP_PARAMS_VERSION_V1 = 1,
  V4L2_ISP_VERSION_V0 = 0,
  V4L2_ISP_VERSION_V1 = 1;

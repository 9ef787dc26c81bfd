// Generated from Linux 7.3.4 <linux/aspeed-video.h> by "pnpm generate". Do not edit.
export const V4L2_CID_ASPEED_HQ_JPEG_QUALITY = 9968290,
  V4L2_CID_ASPEED_HQ_MODE = 9968289,
  VIDEO_INPUT_GFX = 1,
  VIDEO_INPUT_MAX = 2,
  VIDEO_INPUT_VGA = 0;

// Generated from Linux 7.3.4 <linux/npcm-video.h> by "pnpm generate". Do not edit.
export const V4L2_CID_NPCM_CAPTURE_MODE = 9968304,
  V4L2_CID_NPCM_RECT_COUNT = 9968305,
  V4L2_NPCM_CAPTURE_MODE_COMPLETE = 0,
  V4L2_NPCM_CAPTURE_MODE_DIFF = 1;

// Generated from Linux 7.3.4 <linux/media/raspberrypi/pisp_fe_statistics.h> by "pnpm generate". Do not edit.
export const PISP_AGC_STATS_NUM_BINS = 1024,
  PISP_AGC_STATS_NUM_ROW_SUMS = 512,
  PISP_AGC_STATS_NUM_ZONES = 256,
  PISP_AGC_STATS_SIZE = 16,
  PISP_AWB_STATS_NUM_ZONES = 1024,
  PISP_AWB_STATS_SIZE = 32,
  PISP_CDAF_STATS_NUM_FOMS = 64,
  PISP_CDAF_STATS_SIZE = 8,
  PISP_FLOATING_STATS_NUM_ZONES = 4;

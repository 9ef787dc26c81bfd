// Generated from Linux 7.3.4 <linux/oom.h> by "pnpm generate". Do not edit.
export const OOM_ADJUST_MAX = 15,
  OOM_ADJUST_MIN = -16,
  OOM_DISABLE = -17,
  OOM_SCORE_ADJ_MAX = 1000,
  OOM_SCORE_ADJ_MIN = -1000;

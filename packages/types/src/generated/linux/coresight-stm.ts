// Generated from Linux 7.3.4 <linux/coresight-stm.h> by "pnpm generate". Do not edit.
export const STM_FLAG_GUARANTEED = 128,
  STM_FLAG_MARKED = 16,
  STM_FLAG_TIMESTAMPED = 8,
  STM_OPTION_GUARANTEED = 0,
  STM_OPTION_INVARIANT = 1;

// Generated from Linux 7.3.4 <linux/sched/types.h> by "pnpm generate". Do not edit.
export const SCHED_ATTR_SIZE_VER0 = 48,
  SCHED_ATTR_SIZE_VER1 = 56;

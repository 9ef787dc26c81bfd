// Generated from Linux 7.3.4 <linux/resource.h> by "pnpm generate". Do not edit.
export const MLOCK_LIMIT = 8388608,
  PRIO_MAX = 20,
  PRIO_MIN = -20,
  PRIO_PGRP = 1,
  PRIO_PROCESS = 0,
  PRIO_USER = 2,
  RLIM64_INFINITY = 18446744073709551615n,
  RUSAGE_BOTH = -2,
  RUSAGE_CHILDREN = -1,
  RUSAGE_SELF = 0,
  RUSAGE_THREAD = 1,
  _STK_LIM = 8388608;

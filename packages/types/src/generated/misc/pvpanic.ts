// Generated from Linux 7.3.4 <misc/pvpanic.h> by "pnpm generate". Do not edit.
export const PVPANIC_CRASH_LOADED = 2,
  PVPANIC_PANICKED = 1,
  PVPANIC_SHUTDOWN = 4;

// Generated from Linux 7.3.4 <linux/pg.h> by "pnpm generate". Do not edit.
export const PG_COMMAND = 67,
  PG_MAGIC = 80,
  PG_MAX_DATA = 32768,
  PG_RESET = 90;

// Generated from Linux 7.3.4 <linux/mqueue.h> by "pnpm generate". Do not edit.
export const MQ_BYTES_MAX = 819200,
  MQ_PRIO_MAX = 32768,
  NOTIFY_COOKIE_LEN = 32,
  NOTIFY_NONE = 0,
  NOTIFY_REMOVED = 2,
  NOTIFY_WOKENUP = 1;

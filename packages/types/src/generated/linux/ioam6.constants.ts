// Generated from Linux 7.3.4 <linux/ioam6.h> by "pnpm generate". Do not edit.
export const IOAM6_TRACE_DATA_SIZE_MAX = 244,
  IOAM6_TYPE_PREALLOC = 0;

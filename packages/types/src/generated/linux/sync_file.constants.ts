// Generated from Linux 7.3.4 <linux/sync_file.h> by "pnpm generate". Do not edit.
export const SYNC_IOC_FILE_INFO = 3224911364,
  SYNC_IOC_MAGIC = 62,
  SYNC_IOC_MERGE = 3224387075,
  SYNC_IOC_SET_DEADLINE = 1074806277;

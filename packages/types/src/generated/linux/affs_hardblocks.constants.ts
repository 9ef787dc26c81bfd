// Generated from Linux 7.3.4 <linux/affs_hardblocks.h> by "pnpm generate". Do not edit.
export const IDNAME_PARTITION = 1346458196,
  IDNAME_RIGIDDISK = 1380209483,
  RDB_ALLOCATION_LIMIT = 16;

// Generated from Linux 7.3.4 <linux/blkpg.h> by "pnpm generate". Do not edit.
export const BLKPG = 4713,
  BLKPG_ADD_PARTITION = 1,
  BLKPG_DEL_PARTITION = 2,
  BLKPG_DEVNAMELTH = 64,
  BLKPG_RESIZE_PARTITION = 3,
  BLKPG_VOLNAMELTH = 64;

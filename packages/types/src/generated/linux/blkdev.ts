// Generated from Linux 7.3.4 <linux/blkdev.h> by "pnpm generate". Do not edit.
export const BLOCK_URING_CMD_DISCARD = 4608,
  BLOCK_URING_CMD_ZONE_RESET_ALL = 4609;

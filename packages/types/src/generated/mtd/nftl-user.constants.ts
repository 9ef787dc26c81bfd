// Generated from Linux 7.3.4 <mtd/nftl-user.h> by "pnpm generate". Do not edit.
export const ERASE_MARK = 15465,
  FOLD_MARK_IN_PROGRESS = 21845,
  MAX_ERASE_ZONES = 7680,
  SECTOR_DELETED = 0,
  SECTOR_FREE = 255,
  SECTOR_IGNORE = 17,
  SECTOR_USED = 85,
  ZONE_BAD_MARKED = 7,
  ZONE_BAD_ORIGINAL = 0,
  ZONE_GOOD = 255;

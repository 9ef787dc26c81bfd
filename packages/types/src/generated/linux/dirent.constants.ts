// Generated from Linux 7.3.4 <linux/dirent.h> by "pnpm generate". Do not edit.
export const DT_BLK = 6,
  DT_CHR = 2,
  DT_DIR = 4,
  DT_FIFO = 1,
  DT_LNK = 10,
  DT_REG = 8,
  DT_SOCK = 12,
  DT_UNKNOWN = 0,
  DT_WHT = 14;

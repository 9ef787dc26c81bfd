// Generated from Linux 7.3.4 <linux/adfs_fs.h> by "pnpm generate". Do not edit.
export const ADFS_DISCRECORD = 3072,
  ADFS_DR_OFFSET = 448,
  ADFS_DR_SIZE = 60,
  ADFS_DR_SIZE_BITS = 480;

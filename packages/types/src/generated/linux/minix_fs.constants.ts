// Generated from Linux 7.3.4 <linux/minix_fs.h> by "pnpm generate". Do not edit.
export const MINIX2_LINK_MAX = 65530,
  MINIX_ERROR_FS = 2,
  MINIX_INODES_PER_BLOCK = 32,
  MINIX_I_MAP_SLOTS = 8,
  MINIX_LINK_MAX = 250,
  MINIX_ROOT_INO = 1,
  MINIX_VALID_FS = 1,
  MINIX_Z_MAP_SLOTS = 64;

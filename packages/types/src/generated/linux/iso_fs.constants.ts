// Generated from Linux 7.3.4 <linux/iso_fs.h> by "pnpm generate". Do not edit.
export const ISOFS_BLOCK_BITS = 11,
  ISOFS_BLOCK_SIZE = 2048,
  ISO_VD_END = 255,
  ISO_VD_PRIMARY = 1,
  ISO_VD_SUPPLEMENTARY = 2;

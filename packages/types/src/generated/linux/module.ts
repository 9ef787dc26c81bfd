// Generated from Linux 7.3.4 <linux/module.h> by "pnpm generate". Do not edit.
export const MODULE_INIT_COMPRESSED_FILE = 4,
  MODULE_INIT_IGNORE_MODVERSIONS = 1,
  MODULE_INIT_IGNORE_VERMAGIC = 2;

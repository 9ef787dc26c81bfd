// Generated from Linux 7.3.4 <linux/nvram.h> by "pnpm generate". Do not edit.
export const NVRAM_FIRST_BYTE = 14,
  NVRAM_INIT = 28736,
  NVRAM_SETCKS = 28737;

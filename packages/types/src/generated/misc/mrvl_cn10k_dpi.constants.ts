// Generated from Linux 7.3.4 <misc/mrvl_cn10k_dpi.h> by "pnpm generate". Do not edit.
export const DPI_ENGINE_CFG = 1075361794,
  DPI_MAGIC_NUM = 184,
  DPI_MAX_ENGINES = 6,
  DPI_MPS_MRRS_CFG = 1074313217;

// Generated from Linux 7.3.4 <linux/smc_diag.h> by "pnpm generate". Do not edit.
export const SMC_DIAG_CONNINFO = 1,
  SMC_DIAG_DMBINFO = 4,
  SMC_DIAG_FALLBACK = 5,
  SMC_DIAG_LGRINFO = 2,
  SMC_DIAG_MAX = 5,
  SMC_DIAG_MODE_FALLBACK_TCP = 1,
  SMC_DIAG_MODE_SMCD = 2,
  SMC_DIAG_MODE_SMCR = 0,
  SMC_DIAG_NONE = 0,
  SMC_DIAG_SHUTDOWN = 3,
  __SMC_DIAG_MAX = 6;

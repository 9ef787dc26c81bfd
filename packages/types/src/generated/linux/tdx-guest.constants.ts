// Generated from Linux 7.3.4 <linux/tdx-guest.h> by "pnpm generate". Do not edit.
export const TDX_CMD_GET_REPORT0 = 3292550145,
  TDX_REPORTDATA_LEN = 64,
  TDX_REPORT_LEN = 1024;

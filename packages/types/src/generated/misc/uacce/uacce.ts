// Generated from Linux 7.3.4 <misc/uacce/uacce.h> by "pnpm generate". Do not edit.
export const UACCE_CMD_PUT_Q = 22273,
  UACCE_CMD_START_Q = 22272,
  UACCE_QFRT_DUS = 1,
  UACCE_QFRT_MMIO = 0;

// Generated from Linux 7.3.4 <misc/uacce/hisi_qm.h> by "pnpm generate". Do not edit.
export const UACCE_CMD_QM_SET_QP_CTX = 3221506058,
  UACCE_CMD_QM_SET_QP_INFO = 3222292491;

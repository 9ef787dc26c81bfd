// Generated from Linux 7.3.4 <linux/bsg.h> by "pnpm generate". Do not edit.
export const BSG_FLAG_Q_AT_HEAD = 32,
  BSG_FLAG_Q_AT_TAIL = 16,
  BSG_PROTOCOL_SCSI = 0,
  BSG_SUB_PROTOCOL_SCSI_CMD = 0,
  BSG_SUB_PROTOCOL_SCSI_TMF = 1,
  BSG_SUB_PROTOCOL_SCSI_TRANSPORT = 2;

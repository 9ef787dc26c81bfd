// Generated from Linux 7.3.4 <linux/if_pppol2tp.h> by "pnpm generate". Do not edit.
export const PPPOL2TP_MSG_CONTROL = 2,
  PPPOL2TP_MSG_DATA = 8,
  PPPOL2TP_MSG_DEBUG = 1,
  PPPOL2TP_MSG_SEQ = 4,
  PPPOL2TP_SO_DEBUG = 1,
  PPPOL2TP_SO_LNSMODE = 4,
  PPPOL2TP_SO_RECVSEQ = 2,
  PPPOL2TP_SO_REORDERTO = 5,
  PPPOL2TP_SO_SENDSEQ = 3;

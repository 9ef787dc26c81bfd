// Generated from Linux 7.3.4 <linux/hdlc.h> by "pnpm generate". Do not edit.
export const HDLC_MAX_MRU = 1600,
  HDLC_MAX_MTU = 1500;

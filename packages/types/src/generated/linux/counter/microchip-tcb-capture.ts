// Generated from Linux 7.3.4 <linux/counter/microchip-tcb-capture.h> by "pnpm generate". Do not edit.
export const COUNTER_MCHP_EVCHN_CV = 0,
  COUNTER_MCHP_EVCHN_RA = 0,
  COUNTER_MCHP_EVCHN_RB = 1,
  COUNTER_MCHP_EVCHN_RC = 2,
  COUNTER_MCHP_EXCAP_RA = 0,
  COUNTER_MCHP_EXCAP_RB = 1;

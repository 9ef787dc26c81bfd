// Generated from Linux 7.3.4 <linux/atmppp.h> by "pnpm generate". Do not edit.
export const PPPOATM_ENCAPS_AUTODETECT = 0,
  PPPOATM_ENCAPS_LLC = 2,
  PPPOATM_ENCAPS_VC = 1;

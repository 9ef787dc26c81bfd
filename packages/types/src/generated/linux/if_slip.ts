// Generated from Linux 7.3.4 <linux/if_slip.h> by "pnpm generate". Do not edit.
export const SIOCGKEEPALIVE = 35313,
  SIOCGLEASE = 35317,
  SIOCGOUTFILL = 35315,
  SIOCSKEEPALIVE = 35312,
  SIOCSLEASE = 35316,
  SIOCSOUTFILL = 35314,
  SL_MODE_CSLIP = 1,
  SL_MODE_KISS = 4,
  SL_MODE_SLIP = 0,
  SL_OPT_ADAPTIVE = 8,
  SL_OPT_SIXBIT = 2;

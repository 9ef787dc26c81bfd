// Generated from Linux 7.3.4 <linux/if_plip.h> by "pnpm generate". Do not edit.
export const PLIP_GET_TIMEOUT = 1,
  PLIP_SET_TIMEOUT = 2,
  SIOCDEVPLIP = 35312;

// Generated from Linux 7.3.4 <linux/if_fc.h> by "pnpm generate". Do not edit.
export const EXTENDED_SAP = 170,
  FC_ALEN = 6,
  FC_HLEN = 20,
  FC_ID_LEN = 3,
  UI_CMD = 3;

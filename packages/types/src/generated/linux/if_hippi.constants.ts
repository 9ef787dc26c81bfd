// Generated from Linux 7.3.4 <linux/if_hippi.h> by "pnpm generate". Do not edit.
export const HIPPI_ALEN = 6,
  HIPPI_DATA_LEN = 65280,
  HIPPI_EXTENDED_SAP = 170,
  HIPPI_FRAME_LEN = 65320,
  HIPPI_HLEN = 40,
  HIPPI_OUI_LEN = 3,
  HIPPI_UI_CMD = 3,
  HIPPI_ZLEN = 0;

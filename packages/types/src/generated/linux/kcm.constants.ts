// Generated from Linux 7.3.4 <linux/kcm.h> by "pnpm generate". Do not edit.
export const KCMPROTO_CONNECTED = 0,
  KCM_RECV_DISABLE = 1,
  SIOCKCMATTACH = 35296,
  SIOCKCMCLONE = 35298,
  SIOCKCMUNATTACH = 35297;

// Generated from Linux 7.3.4 <linux/netfilter_arp/arpt_mangle.h> by "pnpm generate". Do not edit.
export const ARPT_MANGLE_ADDR_LEN_MAX = 4,
  ARPT_MANGLE_MASK = 15,
  ARPT_MANGLE_SDEV = 1,
  ARPT_MANGLE_SIP = 4,
  ARPT_MANGLE_TDEV = 2,
  ARPT_MANGLE_TIP = 8;

// Generated from Linux 7.3.4 <linux/netfilter/xt_connbytes.h> by "pnpm generate". Do not edit.
export const XT_CONNBYTES_AVGPKT = 2,
  XT_CONNBYTES_BYTES = 1,
  XT_CONNBYTES_DIR_BOTH = 2,
  XT_CONNBYTES_DIR_ORIGINAL = 0,
  XT_CONNBYTES_DIR_REPLY = 1,
  XT_CONNBYTES_PKTS = 0;

// Generated from Linux 7.3.4 <linux/netfilter/xt_NFLOG.h> by "pnpm generate". Do not edit.
export const XT_NFLOG_DEFAULT_GROUP = 1,
  XT_NFLOG_DEFAULT_THRESHOLD = 0,
  XT_NFLOG_F_COPY_LEN = 1,
  XT_NFLOG_MASK = 1;

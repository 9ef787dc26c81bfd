// Generated from Linux 7.3.4 <linux/netfilter/xt_recent.h> by "pnpm generate". Do not edit.
export const XT_RECENT_CHECK = 1,
  XT_RECENT_DEST = 1,
  XT_RECENT_MODIFIERS = 48,
  XT_RECENT_NAME_LEN = 200,
  XT_RECENT_REAP = 32,
  XT_RECENT_REMOVE = 8,
  XT_RECENT_SET = 2,
  XT_RECENT_SOURCE = 0,
  XT_RECENT_TTL = 16,
  XT_RECENT_UPDATE = 4,
  XT_RECENT_VALID_FLAGS = 63,
  _LINUX_NETFILTER_XT_RECENT_H = 1;

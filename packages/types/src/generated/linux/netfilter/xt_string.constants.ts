// Generated from Linux 7.3.4 <linux/netfilter/xt_string.h> by "pnpm generate". Do not edit.
export const XT_STRING_FLAG_IGNORECASE = 2,
  XT_STRING_FLAG_INVERT = 1,
  XT_STRING_MAX_ALGO_NAME_SIZE = 16,
  XT_STRING_MAX_PATTERN_SIZE = 128;

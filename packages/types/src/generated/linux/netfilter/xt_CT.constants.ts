// Generated from Linux 7.3.4 <linux/netfilter/xt_CT.h> by "pnpm generate". Do not edit.
export const XT_CT_MASK = 31,
  XT_CT_NOTRACK = 1,
  XT_CT_NOTRACK_ALIAS = 2,
  XT_CT_ZONE_DIR_ORIG = 4,
  XT_CT_ZONE_DIR_REPL = 8,
  XT_CT_ZONE_MARK = 16;

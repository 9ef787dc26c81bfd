// Generated from Linux 7.3.4 <linux/netfilter/xt_u32.h> by "pnpm generate". Do not edit.
export const XT_U32_AND = 0,
  XT_U32_AT = 3,
  XT_U32_LEFTSH = 1,
  XT_U32_MAXSIZE = 10,
  XT_U32_RIGHTSH = 2,
  _XT_U32_H = 1;

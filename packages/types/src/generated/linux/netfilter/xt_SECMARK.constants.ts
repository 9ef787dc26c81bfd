// Generated from Linux 7.3.4 <linux/netfilter/xt_SECMARK.h> by "pnpm generate". Do not edit.
export const SECMARK_MODE_SEL = 1,
  SECMARK_SECCTX_MAX = 256;

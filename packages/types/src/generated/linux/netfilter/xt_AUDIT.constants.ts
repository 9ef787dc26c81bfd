// Generated from Linux 7.3.4 <linux/netfilter/xt_AUDIT.h> by "pnpm generate". Do not edit.
export const XT_AUDIT_TYPE_ACCEPT = 0,
  XT_AUDIT_TYPE_DROP = 1,
  XT_AUDIT_TYPE_MAX = 2,
  XT_AUDIT_TYPE_REJECT = 2,
  __XT_AUDIT_TYPE_MAX = 3;

// Generated from Linux 7.3.4 <linux/netfilter/xt_limit.h> by "pnpm generate". Do not edit.
export const XT_LIMIT_SCALE = 10000;

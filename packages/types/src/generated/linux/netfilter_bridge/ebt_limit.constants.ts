// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_limit.h> by "pnpm generate". Do not edit.
export const EBT_LIMIT_SCALE = 10000;

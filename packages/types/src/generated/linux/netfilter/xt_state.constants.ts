// Generated from Linux 7.3.4 <linux/netfilter/xt_state.h> by "pnpm generate". Do not edit.
export const XT_STATE_INVALID = 1,
  XT_STATE_UNTRACKED = 64;

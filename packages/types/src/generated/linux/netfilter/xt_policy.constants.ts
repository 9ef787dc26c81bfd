// Generated from Linux 7.3.4 <linux/netfilter/xt_policy.h> by "pnpm generate". Do not edit.
export const XT_POLICY_MATCH_IN = 1,
  XT_POLICY_MATCH_NONE = 4,
  XT_POLICY_MATCH_OUT = 2,
  XT_POLICY_MATCH_STRICT = 8,
  XT_POLICY_MAX_ELEM = 4,
  XT_POLICY_MODE_TRANSPORT = 0,
  XT_POLICY_MODE_TUNNEL = 1;

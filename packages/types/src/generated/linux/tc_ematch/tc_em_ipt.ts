// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_ipt.h> by "pnpm generate". Do not edit.
export const TCA_EM_IPT_HOOK = 1,
  TCA_EM_IPT_MATCH_DATA = 5,
  TCA_EM_IPT_MATCH_NAME = 2,
  TCA_EM_IPT_MATCH_REVISION = 3,
  TCA_EM_IPT_MAX = 5,
  TCA_EM_IPT_NFPROTO = 4,
  TCA_EM_IPT_UNSPEC = 0,
  __TCA_EM_IPT_MAX = 6;

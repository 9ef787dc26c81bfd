// Generated from Linux 7.3.4 <linux/tc_act/tc_gact.h> by "pnpm generate". Do not edit.
export const MAX_RAND = 3,
  PGACT_DETERM = 2,
  PGACT_NETRAND = 1,
  PGACT_NONE = 0,
  TCA_GACT_MAX = 4,
  TCA_GACT_PAD = 4,
  TCA_GACT_PARMS = 2,
  TCA_GACT_PROB = 3,
  TCA_GACT_TM = 1,
  TCA_GACT_UNSPEC = 0,
  __TCA_GACT_MAX = 5;

// Generated from Linux 7.3.4 <linux/stm.h> by "pnpm generate". Do not edit.
export const STP_CHANNEL_MAX = 65535,
  STP_MASTER_MAX = 65535,
  STP_POLICY_ID_GET = 2148541697,
  STP_POLICY_ID_SET = 3222283520,
  STP_SET_OPTIONS = 1074275586;

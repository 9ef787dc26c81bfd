// Generated from Linux 7.3.4 <linux/dlm.h> by "pnpm generate". Do not edit.
export const DLM_LSFL_NEWEXCL = 8,
  DLM_LSFL_TIMEWARN = 2,
  DLM_SBF_ALTMODE = 4,
  DLM_SBF_DEMOTED = 1,
  DLM_SBF_VALNOTVALID = 2,
  __DLM_LSFL_RESERVED0 = 16;

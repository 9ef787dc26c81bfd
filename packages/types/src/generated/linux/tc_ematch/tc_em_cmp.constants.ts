// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_cmp.h> by "pnpm generate". Do not edit.
export const TCF_EM_ALIGN_U16 = 2,
  TCF_EM_ALIGN_U32 = 4,
  TCF_EM_ALIGN_U8 = 1,
  TCF_EM_CMP_TRANS = 1;

// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_text.h> by "pnpm generate". Do not edit.
export const TC_EM_TEXT_ALGOSIZ = 16;

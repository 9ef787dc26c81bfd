// Generated from Linux 7.3.4 <video/uvesafb.h> by "pnpm generate". Do not edit.
export const TF_BUF_ESBX = 4,
  TF_BUF_ESDI = 2,
  TF_BUF_RET = 8,
  TF_EXIT = 16,
  TF_VBEIB = 1,
  VBE_CAP_CAN_SWITCH_DAC = 1,
  VBE_CAP_VGACOMPAT = 2;

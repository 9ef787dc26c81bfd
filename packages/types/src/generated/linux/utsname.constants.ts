// Generated from Linux 7.3.4 <linux/utsname.h> by "pnpm generate". Do not edit.
export const __NEW_UTS_LEN = 64,
  __OLD_UTS_LEN = 8;

// Generated from Linux 7.3.4 <linux/acct.h> by "pnpm generate". Do not edit.
export const ACCT_BYTEORDER = 0,
  ACCT_COMM = 16,
  ACCT_VERSION = 2,
  ACOMPAT = 4,
  ACORE = 8,
  AFORK = 1,
  AGROUP = 32,
  AHZ = 100,
  ASU = 2,
  AXSIG = 16;

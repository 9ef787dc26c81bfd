// Generated from Linux 7.3.4 <linux/loadpin.h> by "pnpm generate". Do not edit.
export const LOADPIN_IOC_MAGIC = 76,
  LOADPIN_IOC_SET_TRUSTED_VERITY_DIGESTS = 1074023424;

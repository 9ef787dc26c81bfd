// Generated from Linux 7.3.4 <linux/signal.h> by "pnpm generate". Do not edit.
export const SS_AUTODISARM = 2147483648,
  SS_DISABLE = 2,
  SS_FLAG_BITS = 2147483648,
  SS_ONSTACK = 1;

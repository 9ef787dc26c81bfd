// Generated from Linux 7.3.4 <linux/if_phonet.h> by "pnpm generate". Do not edit.
export const PHONET_DEV_MTU = 65541,
  PHONET_MAX_MTU = 65541,
  PHONET_MIN_MTU = 6;

// Generated from Linux 7.3.4 <linux/if_addrlabel.h> by "pnpm generate". Do not edit.
export const IFAL_ADDRESS = 1,
  IFAL_LABEL = 2,
  IFAL_MAX = 2,
  __IFAL_MAX = 3;

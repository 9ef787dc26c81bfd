// Generated from Linux 7.3.4 <linux/if_ltalk.h> by "pnpm generate". Do not edit.
export const LTALK_ALEN = 1,
  LTALK_HLEN = 1,
  LTALK_MTU = 600;

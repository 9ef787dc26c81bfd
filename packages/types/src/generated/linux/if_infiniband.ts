// Generated from Linux 7.3.4 <linux/if_infiniband.h> by "pnpm generate". Do not edit.
export const INFINIBAND_ALEN = 20;

// Generated from Linux 7.3.4 <linux/nfsd/stats.h> by "pnpm generate". Do not edit.
export const NFSD_USAGE_WRAP = 100000000;

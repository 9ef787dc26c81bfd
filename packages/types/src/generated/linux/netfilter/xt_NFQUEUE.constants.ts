// Generated from Linux 7.3.4 <linux/netfilter/xt_NFQUEUE.h> by "pnpm generate". Do not edit.
export const NFQ_FLAG_BYPASS = 1,
  NFQ_FLAG_CPU_FANOUT = 2,
  NFQ_FLAG_MASK = 3;

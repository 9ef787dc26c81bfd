// Generated from Linux 7.3.4 <linux/netfilter/xt_cluster.h> by "pnpm generate". Do not edit.
export const XT_CLUSTER_F_INV = 1,
  XT_CLUSTER_NODES_MAX = 32;

// Generated from Linux 7.3.4 <linux/netfilter/xt_cgroup.h> by "pnpm generate". Do not edit.
export const XT_CGROUP_PATH_MAX = 512;

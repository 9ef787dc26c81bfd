// Generated from Linux 7.3.4 <linux/netfilter/xt_cgroup.h> by "pnpm generate". Do not edit.
export * from './xt_cgroup.constants.ts';
export * as struct from './xt_cgroup.struct.ts';

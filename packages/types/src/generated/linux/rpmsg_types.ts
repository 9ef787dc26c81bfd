// Generated from Linux 7.3.4 <linux/rpmsg_types.h> by "pnpm generate". Do not edit.
export type __rpmsg16 = number;
export type __rpmsg32 = number;
export type __rpmsg64 = bigint;

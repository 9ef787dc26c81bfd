// Generated from Linux 7.3.4 <asm/posix_types_64.h> by "pnpm generate". Do not edit.
export type __kernel_old_dev_t = number;
export type __kernel_old_gid_t = number;
export type __kernel_old_uid_t = number;

// Generated from Linux 7.3.4 <asm/posix_types_32.h> by "pnpm generate". Do not edit.
export type __kernel_gid_t = number;
export type __kernel_ipc_pid_t = number;
export type __kernel_mode_t = number;
export type __kernel_old_dev_t = number;
export type __kernel_uid_t = number;

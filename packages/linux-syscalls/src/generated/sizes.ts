// Generated from Linux 7.3.4 UAPI headers by "pnpm generate". Do not edit.

export const sizeOf_kernel_sigset_t: number = 8;
export const sizeOf_mount_attr: number = 32;
export const sizeOf_open_how: number = 24;
export const sizeOf_xattr_args: number = 16;

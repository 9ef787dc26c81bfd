// Generated from Linux 7.3.4 <asm/errno.h> by "pnpm generate". Do not edit.

export const EACCES = 13;
export const EBADF = 9;
export const EFAULT = 14;
export const EINVAL = 22;
export const ENOSYS = 38;
export const EOVERFLOW = 75;
export const EPERM = 1;

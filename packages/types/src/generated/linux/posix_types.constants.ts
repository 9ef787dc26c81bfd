// Generated from Linux 7.3.4 <linux/posix_types.h> by "pnpm generate". Do not edit.
export const __FD_SETSIZE = 1024;

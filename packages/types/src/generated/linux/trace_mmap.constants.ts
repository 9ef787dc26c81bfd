// Generated from Linux 7.3.4 <linux/trace_mmap.h> by "pnpm generate". Do not edit.
export const TRACE_MMAP_IOCTL_GET_READER = 21024;

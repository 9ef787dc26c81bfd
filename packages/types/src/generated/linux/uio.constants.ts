// Generated from Linux 7.3.4 <linux/uio.h> by "pnpm generate". Do not edit.
export const UIO_FASTIOV = 8,
  UIO_MAXIOV = 1024;

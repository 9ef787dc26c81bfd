// Generated from Linux 7.3.4 <linux/eventfd.h> by "pnpm generate". Do not edit.
export const EFD_CLOEXEC = 524288,
  EFD_NONBLOCK = 2048,
  EFD_SEMAPHORE = 1;

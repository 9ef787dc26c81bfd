// Generated from Linux 7.3.4 <linux/signalfd.h> by "pnpm generate". Do not edit.
export const SFD_CLOEXEC = 524288,
  SFD_NONBLOCK = 2048;

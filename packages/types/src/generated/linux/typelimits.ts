// Generated from Linux 7.3.4 <linux/typelimits.h> by "pnpm generate". Do not edit.
export const __KERNEL_INT_MAX = 2147483647,
  __KERNEL_INT_MIN = -2147483648;

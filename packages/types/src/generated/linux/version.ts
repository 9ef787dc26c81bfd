// Generated from Linux 7.3.4 <linux/version.h> by "pnpm generate". Do not edit.
export const LINUX_VERSION_CODE = 459524,
  LINUX_VERSION_MAJOR = 7,
  LINUX_VERSION_PATCHLEVEL = 3,
  LINUX_VERSION_SUBLEVEL = 4;

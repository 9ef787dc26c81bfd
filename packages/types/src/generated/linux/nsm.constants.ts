// Generated from Linux 7.3.4 <linux/nsm.h> by "pnpm generate". Do not edit.
export const NSM_IOCTL_RAW = 3223325184,
  NSM_MAGIC = 10,
  NSM_REQUEST_MAX_SIZE = 4096,
  NSM_RESPONSE_MAX_SIZE = 12288;

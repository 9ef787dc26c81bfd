// Generated from Linux 7.3.4 <linux/udmabuf.h> by "pnpm generate". Do not edit.
export const UDMABUF_CREATE = 1075344706,
  UDMABUF_CREATE_LIST = 1074296131,
  UDMABUF_FLAGS_CLOEXEC = 1;

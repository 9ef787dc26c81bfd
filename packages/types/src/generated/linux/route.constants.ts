// Generated from Linux 7.3.4 <linux/route.h> by "pnpm generate". Do not edit.
export const RTF_DYNAMIC = 16,
  RTF_GATEWAY = 2,
  RTF_HOST = 4,
  RTF_IRTT = 256,
  RTF_MODIFIED = 32,
  RTF_MSS = 64,
  RTF_MTU = 64,
  RTF_REINSTATE = 8,
  RTF_REJECT = 512,
  RTF_UP = 1,
  RTF_WINDOW = 128;

// Generated from Linux 7.3.4 <linux/un.h> by "pnpm generate". Do not edit.
export const SIOCUNIXFILE = 35296,
  UNIX_PATH_MAX = 108;

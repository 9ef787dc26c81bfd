// Generated from Linux 7.3.4 <linux/wwan.h> by "pnpm generate". Do not edit.
export const IFLA_WWAN_LINK_ID = 1,
  IFLA_WWAN_MAX = 1,
  IFLA_WWAN_UNSPEC = 0,
  __IFLA_WWAN_MAX = 2;

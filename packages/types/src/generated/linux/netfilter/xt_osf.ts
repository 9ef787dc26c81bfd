// Generated from Linux 7.3.4 <linux/netfilter/xt_osf.h> by "pnpm generate". Do not edit.
export const XT_OSF_GENRE = 1,
  XT_OSF_INVERT = 8,
  XT_OSF_LOG = 4,
  XT_OSF_LOGLEVEL_ALL = 0,
  XT_OSF_LOGLEVEL_ALL_KNOWN = 2,
  XT_OSF_LOGLEVEL_FIRST = 1,
  XT_OSF_TTL = 2,
  XT_OSF_TTL_LESS = 1,
  XT_OSF_TTL_NOCHECK = 2,
  XT_OSF_TTL_TRUE = 0;

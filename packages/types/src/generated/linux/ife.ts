// Generated from Linux 7.3.4 <linux/ife.h> by "pnpm generate". Do not edit.
export const IFE_METAHDRLEN = 2,
  IFE_META_HASHID = 2,
  IFE_META_MAX = 5,
  IFE_META_PRIO = 3,
  IFE_META_QMAP = 4,
  IFE_META_SKBMARK = 1,
  IFE_META_TCINDEX = 5,
  __IFE_META_MAX = 6;

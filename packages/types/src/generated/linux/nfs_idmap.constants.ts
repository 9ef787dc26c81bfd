// Generated from Linux 7.3.4 <linux/nfs_idmap.h> by "pnpm generate". Do not edit.
export const IDMAP_CONV_IDTONAME = 0,
  IDMAP_CONV_NAMETOID = 1,
  IDMAP_NAMESZ = 128,
  IDMAP_STATUS_AGAIN = 2,
  IDMAP_STATUS_INVALIDMSG = 1,
  IDMAP_STATUS_LOOKUPFAIL = 4,
  IDMAP_STATUS_SUCCESS = 8,
  IDMAP_TYPE_GROUP = 1,
  IDMAP_TYPE_USER = 0;

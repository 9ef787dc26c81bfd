// Generated from Linux 7.3.4 <linux/fsmap.h> by "pnpm generate". Do not edit.
export const FMH_IF_VALID = 0,
  FMH_OF_DEV_T = 1,
  FMR_OF_ATTR_FORK = 2,
  FMR_OF_EXTENT_MAP = 4,
  FMR_OF_LAST = 32,
  FMR_OF_PREALLOC = 1,
  FMR_OF_SHARED = 8,
  FMR_OF_SPECIAL_OWNER = 16,
  FMR_OWN_FREE = 1,
  FMR_OWN_METADATA = 3,
  FMR_OWN_UNKNOWN = 2,
  FS_IOC_GETFSMAP = 3233830971;

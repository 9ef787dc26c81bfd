// Generated from Linux 7.3.4 <linux/btrfs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly BTRFS_IOC_DEV_REPLACE: PerArch<
    3391657013,
    3391394869,
    3391657013,
    3391657013,
    3391657013,
    3391657013,
    3391657013,
    3391657013
  >;
  readonly BTRFS_IOC_ENCODED_READ: PerArch<
    2155910208,
    2155385920,
    2155385920,
    2155910208,
    2155910208,
    2155910208,
    2155910208,
    1082168384
  >;
  readonly BTRFS_IOC_ENCODED_WRITE: PerArch<
    1082168384,
    1081644096,
    1081644096,
    1082168384,
    1082168384,
    1082168384,
    1082168384,
    2155910208
  >;
  readonly BTRFS_IOC_GET_SUBVOL_INFO: PerArch<
    2180551740,
    2179503164,
    2180551740,
    2180551740,
    2180551740,
    2180551740,
    2180551740,
    1106809916
  >;
  readonly BTRFS_IOC_SEND: PerArch<
    1078498342,
    1078236198,
    1078498342,
    1078498342,
    1078498342,
    1078498342,
    1078498342,
    2152240166
  >;
  readonly BTRFS_IOC_SET_RECEIVED_SUBVOL: PerArch<
    3234370597,
    3233846309,
    3234370597,
    3234370597,
    3234370597,
    3234370597,
    3234370597,
    3234370597
  >;
} & Requests<
  | 'BTRFS_IOC_ADD_DEV'
  | 'BTRFS_IOC_BALANCE'
  | 'BTRFS_IOC_BALANCE_CTL'
  | 'BTRFS_IOC_BALANCE_PROGRESS'
  | 'BTRFS_IOC_CLONE'
  | 'BTRFS_IOC_CLONE_RANGE'
  | 'BTRFS_IOC_DEFAULT_SUBVOL'
  | 'BTRFS_IOC_DEFRAG'
  | 'BTRFS_IOC_DEFRAG_RANGE'
  | 'BTRFS_IOC_DEVICES_READY'
  | 'BTRFS_IOC_FORGET_DEV'
  | 'BTRFS_IOC_FS_INFO'
  | 'BTRFS_IOC_GET_FEATURES'
  | 'BTRFS_IOC_GET_FSLABEL'
  | 'BTRFS_IOC_GET_SUPPORTED_FEATURES'
  | 'BTRFS_IOC_QGROUP_ASSIGN'
  | 'BTRFS_IOC_QGROUP_CREATE'
  | 'BTRFS_IOC_QGROUP_LIMIT'
  | 'BTRFS_IOC_QUOTA_RESCAN'
  | 'BTRFS_IOC_QUOTA_RESCAN_STATUS'
  | 'BTRFS_IOC_QUOTA_RESCAN_WAIT'
  | 'BTRFS_IOC_RESIZE'
  | 'BTRFS_IOC_RM_DEV'
  | 'BTRFS_IOC_RM_DEV_V2'
  | 'BTRFS_IOC_SCAN_DEV'
  | 'BTRFS_IOC_SCRUB_CANCEL'
  | 'BTRFS_IOC_SET_FEATURES'
  | 'BTRFS_IOC_SET_FSLABEL'
  | 'BTRFS_IOC_SHUTDOWN'
  | 'BTRFS_IOC_SNAP_CREATE'
  | 'BTRFS_IOC_SNAP_CREATE_V2'
  | 'BTRFS_IOC_SNAP_DESTROY'
  | 'BTRFS_IOC_SNAP_DESTROY_V2'
  | 'BTRFS_IOC_START_SYNC'
  | 'BTRFS_IOC_SUBVOL_CREATE'
  | 'BTRFS_IOC_SUBVOL_CREATE_V2'
  | 'BTRFS_IOC_SUBVOL_GETFLAGS'
  | 'BTRFS_IOC_SUBVOL_SETFLAGS'
  | 'BTRFS_IOC_SUBVOL_SYNC_WAIT'
  | 'BTRFS_IOC_SYNC'
  | 'BTRFS_IOC_TRANS_END'
  | 'BTRFS_IOC_TRANS_START'
  | 'BTRFS_IOC_WAIT_SYNC'
> = /* @__PURE__ */ perArchOf(
  {
    BTRFS_IOC_DEV_REPLACE: [
      3391657013, 3391394869, 3391657013, 3391657013, 3391657013, 3391657013, 3391657013,
      3391657013,
    ],
    BTRFS_IOC_ENCODED_READ: [
      2155910208, 2155385920, 2155385920, 2155910208, 2155910208, 2155910208, 2155910208,
      1082168384,
    ],
    BTRFS_IOC_ENCODED_WRITE: [
      1082168384, 1081644096, 1081644096, 1082168384, 1082168384, 1082168384, 1082168384,
      2155910208,
    ],
    BTRFS_IOC_GET_SUBVOL_INFO: [
      2180551740, 2179503164, 2180551740, 2180551740, 2180551740, 2180551740, 2180551740,
      1106809916,
    ],
    BTRFS_IOC_SEND: [
      1078498342, 1078236198, 1078498342, 1078498342, 1078498342, 1078498342, 1078498342,
      2152240166,
    ],
    BTRFS_IOC_SET_RECEIVED_SUBVOL: [
      3234370597, 3233846309, 3234370597, 3234370597, 3234370597, 3234370597, 3234370597,
      3234370597,
    ],
  },
  {
    BTRFS_IOC_ADD_DEV: 1342215178,
    BTRFS_IOC_BALANCE: 1342215180,
    BTRFS_IOC_BALANCE_CTL: 1074041889,
    BTRFS_IOC_BALANCE_PROGRESS: 2214630434,
    BTRFS_IOC_CLONE: 1074041865,
    BTRFS_IOC_CLONE_RANGE: 1075876877,
    BTRFS_IOC_DEFAULT_SUBVOL: 1074304019,
    BTRFS_IOC_DEFRAG: 1342215170,
    BTRFS_IOC_DEFRAG_RANGE: 1076925456,
    BTRFS_IOC_DEVICES_READY: 2415957031,
    BTRFS_IOC_FORGET_DEV: 1342215173,
    BTRFS_IOC_FS_INFO: 2214630431,
    BTRFS_IOC_GET_FEATURES: 2149094457,
    BTRFS_IOC_GET_FSLABEL: 2164298801,
    BTRFS_IOC_GET_SUPPORTED_FEATURES: 2152240185,
    BTRFS_IOC_QGROUP_ASSIGN: 1075352617,
    BTRFS_IOC_QGROUP_CREATE: 1074828330,
    BTRFS_IOC_QGROUP_LIMIT: 2150667307,
    BTRFS_IOC_QUOTA_RESCAN: 1077974060,
    BTRFS_IOC_QUOTA_RESCAN_STATUS: 2151715885,
    BTRFS_IOC_QUOTA_RESCAN_WAIT: 37934,
    BTRFS_IOC_RESIZE: 1342215171,
    BTRFS_IOC_RM_DEV: 1342215179,
    BTRFS_IOC_RM_DEV_V2: 1342215226,
    BTRFS_IOC_SCAN_DEV: 1342215172,
    BTRFS_IOC_SCRUB_CANCEL: 37916,
    BTRFS_IOC_SET_FEATURES: 1076925497,
    BTRFS_IOC_SET_FSLABEL: 1090556978,
    BTRFS_IOC_SHUTDOWN: 2147768445,
    BTRFS_IOC_SNAP_CREATE: 1342215169,
    BTRFS_IOC_SNAP_CREATE_V2: 1342215191,
    BTRFS_IOC_SNAP_DESTROY: 1342215183,
    BTRFS_IOC_SNAP_DESTROY_V2: 1342215231,
    BTRFS_IOC_START_SYNC: 2148045848,
    BTRFS_IOC_SUBVOL_CREATE: 1342215182,
    BTRFS_IOC_SUBVOL_CREATE_V2: 1342215192,
    BTRFS_IOC_SUBVOL_GETFLAGS: 2148045849,
    BTRFS_IOC_SUBVOL_SETFLAGS: 1074304026,
    BTRFS_IOC_SUBVOL_SYNC_WAIT: 1074828353,
    BTRFS_IOC_SYNC: 37896,
    BTRFS_IOC_TRANS_END: 37895,
    BTRFS_IOC_TRANS_START: 37894,
    BTRFS_IOC_WAIT_SYNC: 1074304022,
  },
);

/** `<linux/btrfs.h>`: 3391394869 on x86; 3391657013 elsewhere. */
export const BTRFS_IOC_DEV_REPLACE: number = /* @__PURE__ */ hereOf(perArch.BTRFS_IOC_DEV_REPLACE);
/** `<linux/btrfs.h>`: 2155385920 on x86, arm; 1082168384 on ppc64le; 2155910208 elsewhere. */
export const BTRFS_IOC_ENCODED_READ: number = /* @__PURE__ */ hereOf(
  perArch.BTRFS_IOC_ENCODED_READ,
);
/** `<linux/btrfs.h>`: 1081644096 on x86, arm; 2155910208 on ppc64le; 1082168384 elsewhere. */
export const BTRFS_IOC_ENCODED_WRITE: number = /* @__PURE__ */ hereOf(
  perArch.BTRFS_IOC_ENCODED_WRITE,
);
/** `<linux/btrfs.h>`: 2179503164 on x86; 1106809916 on ppc64le; 2180551740 elsewhere. */
export const BTRFS_IOC_GET_SUBVOL_INFO: number = /* @__PURE__ */ hereOf(
  perArch.BTRFS_IOC_GET_SUBVOL_INFO,
);
/** `<linux/btrfs.h>`: 1078236198 on x86; 2152240166 on ppc64le; 1078498342 elsewhere. */
export const BTRFS_IOC_SEND: number = /* @__PURE__ */ hereOf(perArch.BTRFS_IOC_SEND);
/** `<linux/btrfs.h>`: 3233846309 on x86; 3234370597 elsewhere. */
export const BTRFS_IOC_SET_RECEIVED_SUBVOL: number = /* @__PURE__ */ hereOf(
  perArch.BTRFS_IOC_SET_RECEIVED_SUBVOL,
);
export const BTRFS_IOC_ADD_DEV: number = /* @__PURE__ */ requestHere(1342215178),
  BTRFS_IOC_BALANCE: number = /* @__PURE__ */ requestHere(1342215180),
  BTRFS_IOC_BALANCE_CTL: number = /* @__PURE__ */ requestHere(1074041889),
  BTRFS_IOC_BALANCE_PROGRESS: number = /* @__PURE__ */ requestHere(2214630434),
  BTRFS_IOC_CLONE: number = /* @__PURE__ */ requestHere(1074041865),
  BTRFS_IOC_CLONE_RANGE: number = /* @__PURE__ */ requestHere(1075876877),
  BTRFS_IOC_DEFAULT_SUBVOL: number = /* @__PURE__ */ requestHere(1074304019),
  BTRFS_IOC_DEFRAG: number = /* @__PURE__ */ requestHere(1342215170),
  BTRFS_IOC_DEFRAG_RANGE: number = /* @__PURE__ */ requestHere(1076925456),
  BTRFS_IOC_DEVICES_READY: number = /* @__PURE__ */ requestHere(2415957031),
  BTRFS_IOC_FORGET_DEV: number = /* @__PURE__ */ requestHere(1342215173),
  BTRFS_IOC_FS_INFO: number = /* @__PURE__ */ requestHere(2214630431),
  BTRFS_IOC_GET_FEATURES: number = /* @__PURE__ */ requestHere(2149094457),
  BTRFS_IOC_GET_FSLABEL: number = /* @__PURE__ */ requestHere(2164298801),
  BTRFS_IOC_GET_SUPPORTED_FEATURES: number = /* @__PURE__ */ requestHere(2152240185),
  BTRFS_IOC_QGROUP_ASSIGN: number = /* @__PURE__ */ requestHere(1075352617),
  BTRFS_IOC_QGROUP_CREATE: number = /* @__PURE__ */ requestHere(1074828330),
  BTRFS_IOC_QGROUP_LIMIT: number = /* @__PURE__ */ requestHere(2150667307),
  BTRFS_IOC_QUOTA_RESCAN: number = /* @__PURE__ */ requestHere(1077974060),
  BTRFS_IOC_QUOTA_RESCAN_STATUS: number = /* @__PURE__ */ requestHere(2151715885),
  BTRFS_IOC_QUOTA_RESCAN_WAIT: number = /* @__PURE__ */ requestHere(37934),
  BTRFS_IOC_RESIZE: number = /* @__PURE__ */ requestHere(1342215171),
  BTRFS_IOC_RM_DEV: number = /* @__PURE__ */ requestHere(1342215179),
  BTRFS_IOC_RM_DEV_V2: number = /* @__PURE__ */ requestHere(1342215226),
  BTRFS_IOC_SCAN_DEV: number = /* @__PURE__ */ requestHere(1342215172),
  BTRFS_IOC_SCRUB_CANCEL: number = /* @__PURE__ */ requestHere(37916),
  BTRFS_IOC_SET_FEATURES: number = /* @__PURE__ */ requestHere(1076925497),
  BTRFS_IOC_SET_FSLABEL: number = /* @__PURE__ */ requestHere(1090556978),
  BTRFS_IOC_SHUTDOWN: number = /* @__PURE__ */ requestHere(2147768445),
  BTRFS_IOC_SNAP_CREATE: number = /* @__PURE__ */ requestHere(1342215169),
  BTRFS_IOC_SNAP_CREATE_V2: number = /* @__PURE__ */ requestHere(1342215191),
  BTRFS_IOC_SNAP_DESTROY: number = /* @__PURE__ */ requestHere(1342215183),
  BTRFS_IOC_SNAP_DESTROY_V2: number = /* @__PURE__ */ requestHere(1342215231),
  BTRFS_IOC_START_SYNC: number = /* @__PURE__ */ requestHere(2148045848),
  BTRFS_IOC_SUBVOL_CREATE: number = /* @__PURE__ */ requestHere(1342215182),
  BTRFS_IOC_SUBVOL_CREATE_V2: number = /* @__PURE__ */ requestHere(1342215192),
  BTRFS_IOC_SUBVOL_GETFLAGS: number = /* @__PURE__ */ requestHere(2148045849),
  BTRFS_IOC_SUBVOL_SETFLAGS: number = /* @__PURE__ */ requestHere(1074304026),
  BTRFS_IOC_SUBVOL_SYNC_WAIT: number = /* @__PURE__ */ requestHere(1074828353),
  BTRFS_IOC_SYNC: number = /* @__PURE__ */ requestHere(37896),
  BTRFS_IOC_TRANS_END: number = /* @__PURE__ */ requestHere(37895),
  BTRFS_IOC_TRANS_START: number = /* @__PURE__ */ requestHere(37894),
  BTRFS_IOC_WAIT_SYNC: number = /* @__PURE__ */ requestHere(1074304022);
export const BTRFS_BALANCE_ARGS_CONVERT = 256,
  BTRFS_BALANCE_ARGS_DEVID = 4,
  BTRFS_BALANCE_ARGS_DRANGE = 8,
  BTRFS_BALANCE_ARGS_LIMIT = 32,
  BTRFS_BALANCE_ARGS_LIMIT_RANGE = 64,
  BTRFS_BALANCE_ARGS_MASK = 1279,
  BTRFS_BALANCE_ARGS_PROFILES = 1,
  BTRFS_BALANCE_ARGS_SOFT = 512,
  BTRFS_BALANCE_ARGS_STRIPES_RANGE = 128,
  BTRFS_BALANCE_ARGS_USAGE = 2,
  BTRFS_BALANCE_ARGS_USAGE_RANGE = 1024,
  BTRFS_BALANCE_ARGS_VRANGE = 16,
  BTRFS_BALANCE_CTL_CANCEL = 2,
  BTRFS_BALANCE_CTL_PAUSE = 1,
  BTRFS_BALANCE_DATA = 1,
  BTRFS_BALANCE_FORCE = 8,
  BTRFS_BALANCE_METADATA = 4,
  BTRFS_BALANCE_RESUME = 16,
  BTRFS_BALANCE_STATE_CANCEL_REQ = 4,
  BTRFS_BALANCE_STATE_PAUSE_REQ = 2,
  BTRFS_BALANCE_STATE_RUNNING = 1,
  BTRFS_BALANCE_SYSTEM = 2,
  BTRFS_BALANCE_TYPE_MASK = 7,
  BTRFS_DEFRAG_RANGE_COMPRESS = 1,
  BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL = 4,
  BTRFS_DEFRAG_RANGE_FLAGS_SUPP = 15,
  BTRFS_DEFRAG_RANGE_NOCOMPRESS = 8,
  BTRFS_DEFRAG_RANGE_START_IO = 2,
  BTRFS_DEVICE_PATH_NAME_MAX = 1024,
  BTRFS_DEVICE_REMOVE_ARGS_MASK = 8,
  BTRFS_DEVICE_SPEC_BY_ID = 8,
  BTRFS_DEV_STATS_RESET = 1,
  BTRFS_DEV_STAT_CORRUPTION_ERRS = 3,
  BTRFS_DEV_STAT_FLUSH_ERRS = 2,
  BTRFS_DEV_STAT_GENERATION_ERRS = 4,
  BTRFS_DEV_STAT_READ_ERRS = 1,
  BTRFS_DEV_STAT_VALUES_MAX = 5,
  BTRFS_DEV_STAT_WRITE_ERRS = 0,
  BTRFS_ENCODED_IO_COMPRESSION_LZO_16K = 5,
  BTRFS_ENCODED_IO_COMPRESSION_LZO_32K = 6,
  BTRFS_ENCODED_IO_COMPRESSION_LZO_4K = 3,
  BTRFS_ENCODED_IO_COMPRESSION_LZO_64K = 7,
  BTRFS_ENCODED_IO_COMPRESSION_LZO_8K = 4,
  BTRFS_ENCODED_IO_COMPRESSION_NONE = 0,
  BTRFS_ENCODED_IO_COMPRESSION_TYPES = 8,
  BTRFS_ENCODED_IO_COMPRESSION_ZLIB = 1,
  BTRFS_ENCODED_IO_COMPRESSION_ZSTD = 2,
  BTRFS_ENCODED_IO_ENCRYPTION_NONE = 0,
  BTRFS_ENCODED_IO_ENCRYPTION_TYPES = 1,
  BTRFS_ERROR_DEV_EXCL_RUN_IN_PROGRESS = 8,
  BTRFS_ERROR_DEV_MISSING_NOT_FOUND = 6,
  BTRFS_ERROR_DEV_ONLY_WRITABLE = 7,
  BTRFS_ERROR_DEV_RAID10_MIN_NOT_MET = 2,
  BTRFS_ERROR_DEV_RAID1C3_MIN_NOT_MET = 9,
  BTRFS_ERROR_DEV_RAID1C4_MIN_NOT_MET = 10,
  BTRFS_ERROR_DEV_RAID1_MIN_NOT_MET = 1,
  BTRFS_ERROR_DEV_RAID5_MIN_NOT_MET = 3,
  BTRFS_ERROR_DEV_RAID6_MIN_NOT_MET = 4,
  BTRFS_ERROR_DEV_TGT_REPLACE = 5,
  BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE = 8,
  BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE = 1,
  BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID = 2,
  BTRFS_FEATURE_COMPAT_RO_VERITY = 4,
  BTRFS_FEATURE_INCOMPAT_BIG_METADATA = 32,
  BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO = 8,
  BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD = 16,
  BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL = 2,
  BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF = 64,
  BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2 = 8192,
  BTRFS_FEATURE_INCOMPAT_METADATA_UUID = 1024,
  BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF = 1,
  BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS = 4,
  BTRFS_FEATURE_INCOMPAT_NO_HOLES = 512,
  BTRFS_FEATURE_INCOMPAT_RAID1C34 = 2048,
  BTRFS_FEATURE_INCOMPAT_RAID56 = 128,
  BTRFS_FEATURE_INCOMPAT_RAID_STRIPE_TREE = 16384,
  BTRFS_FEATURE_INCOMPAT_REMAP_TREE = 131072,
  BTRFS_FEATURE_INCOMPAT_SIMPLE_QUOTA = 65536,
  BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA = 256,
  BTRFS_FEATURE_INCOMPAT_ZONED = 4096,
  BTRFS_FSID_SIZE = 16,
  BTRFS_FS_INFO_FLAG_CSUM_INFO = 1,
  BTRFS_FS_INFO_FLAG_GENERATION = 2,
  BTRFS_FS_INFO_FLAG_METADATA_UUID = 4,
  BTRFS_GET_CSUMS_COMPRESSED = 8,
  BTRFS_GET_CSUMS_ENCRYPTED = 16,
  BTRFS_GET_CSUMS_HAS_CSUMS = 1,
  BTRFS_GET_CSUMS_INLINE = 32,
  BTRFS_GET_CSUMS_NODATASUM = 4,
  BTRFS_GET_CSUMS_ZEROED = 2,
  BTRFS_INO_LOOKUP_PATH_MAX = 4080,
  BTRFS_INO_LOOKUP_USER_PATH_MAX = 3824,
  BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL = 2,
  BTRFS_IOCTL_DEV_REPLACE_CMD_START = 0,
  BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS = 1,
  BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS = 0,
  BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID = 1,
  BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED = 2,
  BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED = 1,
  BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR = 0,
  BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS = 3,
  BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED = 3,
  BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED = 2,
  BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED = 0,
  BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED = 1,
  BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED = 4,
  BTRFS_IOCTL_MAGIC = 148,
  BTRFS_IOC_BALANCE_V2 = 3288372256,
  BTRFS_IOC_DEV_INFO = 3489698846,
  BTRFS_IOC_FILE_EXTENT_SAME = 3222836278,
  BTRFS_IOC_GET_CSUMS = 3223360578,
  BTRFS_IOC_GET_DEV_STATS = 3288896564,
  BTRFS_IOC_GET_SUBVOL_ROOTREF = 3489698877,
  BTRFS_IOC_INO_LOOKUP = 3489698834,
  BTRFS_IOC_INO_LOOKUP_USER = 3489698878,
  BTRFS_IOC_INO_PATHS = 3224933411,
  BTRFS_IOC_LOGICAL_INO = 3224933412,
  BTRFS_IOC_LOGICAL_INO_V2 = 3224933435,
  BTRFS_IOC_QUOTA_CTL = 3222311976,
  BTRFS_IOC_SCRUB = 3288372251,
  BTRFS_IOC_SCRUB_PROGRESS = 3288372253,
  BTRFS_IOC_SPACE_INFO = 3222311956,
  BTRFS_IOC_TREE_SEARCH = 3489698833,
  BTRFS_IOC_TREE_SEARCH_V2 = 3228603409,
  BTRFS_LABEL_SIZE = 256,
  BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET = 1,
  BTRFS_MAX_ROOTREF_BUFFER_NUM = 255,
  BTRFS_PATH_NAME_MAX = 4087,
  BTRFS_QGROUP_INHERIT_FLAGS_SUPP = 1,
  BTRFS_QGROUP_INHERIT_SET_LIMITS = 1,
  BTRFS_QGROUP_LIMIT_EXCL_CMPR = 32,
  BTRFS_QGROUP_LIMIT_MAX_EXCL = 2,
  BTRFS_QGROUP_LIMIT_MAX_RFER = 1,
  BTRFS_QGROUP_LIMIT_RFER_CMPR = 16,
  BTRFS_QGROUP_LIMIT_RSV_EXCL = 8,
  BTRFS_QGROUP_LIMIT_RSV_RFER = 4,
  BTRFS_QUOTA_CTL_DISABLE = 2,
  BTRFS_QUOTA_CTL_ENABLE = 1,
  BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA = 4,
  BTRFS_QUOTA_CTL_RESCAN__NOTUSED = 3,
  BTRFS_SAME_DATA_DIFFERS = 1,
  BTRFS_SCRUB_READONLY = 1,
  BTRFS_SCRUB_SUPPORTED_FLAGS = 1,
  BTRFS_SEARCH_ARGS_BUFSIZE = 3992,
  BTRFS_SEND_FLAG_COMPRESSED = 16,
  BTRFS_SEND_FLAG_MASK = 31,
  BTRFS_SEND_FLAG_NO_FILE_DATA = 1,
  BTRFS_SEND_FLAG_OMIT_END_CMD = 4,
  BTRFS_SEND_FLAG_OMIT_STREAM_HEADER = 2,
  BTRFS_SEND_FLAG_VERSION = 8,
  BTRFS_SHUTDOWN_FLAGS_DEFAULT = 0,
  BTRFS_SHUTDOWN_FLAGS_LAST = 3,
  BTRFS_SHUTDOWN_FLAGS_LOGFLUSH = 1,
  BTRFS_SHUTDOWN_FLAGS_NOLOGFLUSH = 2,
  BTRFS_SUBVOL_CREATE_ARGS_MASK = 6,
  BTRFS_SUBVOL_CREATE_ASYNC = 1,
  BTRFS_SUBVOL_DELETE_ARGS_MASK = 16,
  BTRFS_SUBVOL_NAME_MAX = 4039,
  BTRFS_SUBVOL_QGROUP_INHERIT = 4,
  BTRFS_SUBVOL_RDONLY = 2,
  BTRFS_SUBVOL_SPEC_BY_ID = 16,
  BTRFS_SUBVOL_SYNC_COUNT = 2,
  BTRFS_SUBVOL_SYNC_PEEK_FIRST = 3,
  BTRFS_SUBVOL_SYNC_PEEK_LAST = 4,
  BTRFS_SUBVOL_SYNC_WAIT_FOR_ONE = 0,
  BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED = 1,
  BTRFS_UUID_SIZE = 16,
  BTRFS_UUID_UNPARSED_SIZE = 37,
  BTRFS_VOL_ARG_V2_FLAGS_SUPPORTED = 30,
  BTRFS_VOL_NAME_MAX = 255;
export declare namespace struct {
  /** `<linux/btrfs.h>`: 136 bytes. */
  interface btrfs_balance_args extends RecordView<'struct btrfs_balance_args'> {
    get profiles(): bigint;
    set profiles(value: Integer);
    get usage(): bigint;
    set usage(value: Integer);
    usage_min: number;
    usage_max: number;
    get devid(): bigint;
    set devid(value: Integer);
    get pstart(): bigint;
    set pstart(value: Integer);
    get pend(): bigint;
    set pend(value: Integer);
    get vstart(): bigint;
    set vstart(value: Integer);
    get vend(): bigint;
    set vend(value: Integer);
    get target(): bigint;
    set target(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get limit(): bigint;
    set limit(value: Integer);
    limit_min: number;
    limit_max: number;
    stripes_min: number;
    stripes_max: number;
    get unused(): Elements<bigint>;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 24 bytes. */
  interface btrfs_balance_progress extends RecordView<'struct btrfs_balance_progress'> {
    get expected(): bigint;
    set expected(value: Integer);
    get considered(): bigint;
    set considered(value: Integer);
    get completed(): bigint;
    set completed(value: Integer);
  }

  /** `<linux/btrfs.h>`: 16 bytes. */
  interface btrfs_data_container extends RecordView<'struct btrfs_data_container'> {
    bytes_left: number;
    bytes_missing: number;
    elem_cnt: number;
    elem_missed: number;
    get val(): BigUint64Array;
    set val(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 1024 bytes. */
  interface btrfs_ioctl_balance_args extends RecordView<'struct btrfs_ioctl_balance_args'> {
    get flags(): bigint;
    set flags(value: Integer);
    get state(): bigint;
    set state(value: Integer);
    get data(): struct.btrfs_balance_args;
    set data(value: From<struct.btrfs_balance_args>);
    get meta(): struct.btrfs_balance_args;
    set meta(value: From<struct.btrfs_balance_args>);
    get sys(): struct.btrfs_balance_args;
    set sys(value: From<struct.btrfs_balance_args>);
    get stat(): struct.btrfs_balance_progress;
    set stat(value: From<struct.btrfs_balance_progress>);
    get unused(): BigUint64Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 32 bytes. */
  interface btrfs_ioctl_clone_range_args extends RecordView<'struct btrfs_ioctl_clone_range_args'> {
    get src_fd(): bigint;
    set src_fd(value: Integer);
    get src_offset(): bigint;
    set src_offset(value: Integer);
    get src_length(): bigint;
    set src_length(value: Integer);
    get dest_offset(): bigint;
    set dest_offset(value: Integer);
  }

  interface btrfs_ioctl_defrag_range_args$compress
    extends RecordView<'struct btrfs_ioctl_defrag_range_args.compress'> {
    type: number;
    level: number;
  }

  /** `<linux/btrfs.h>`: 48 bytes. */
  interface btrfs_ioctl_defrag_range_args
    extends RecordView<'struct btrfs_ioctl_defrag_range_args'> {
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    extent_thresh: number;
    compress_type: number;
    get compress(): btrfs_ioctl_defrag_range_args$compress;
    set compress(value: From<btrfs_ioctl_defrag_range_args$compress>);
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_dev_info_args extends RecordView<'struct btrfs_ioctl_dev_info_args'> {
    get devid(): bigint;
    set devid(value: Integer);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    get bytes_used(): bigint;
    set bytes_used(value: Integer);
    get total_bytes(): bigint;
    set total_bytes(value: Integer);
    get fsid(): Uint8Array;
    set fsid(value: Bytes);
    get unused(): BigUint64Array;
    set unused(value: Iterable<Integer>);
    get path(): Uint8Array;
    set path(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 2596 bytes on x86; 2600 bytes elsewhere. */
  interface btrfs_ioctl_dev_replace_args extends RecordView<'struct btrfs_ioctl_dev_replace_args'> {
    get cmd(): bigint;
    set cmd(value: Integer);
    get result(): bigint;
    set result(value: Integer);
    get start(): struct.btrfs_ioctl_dev_replace_start_params;
    set start(value: From<struct.btrfs_ioctl_dev_replace_start_params>);
    get status(): struct.btrfs_ioctl_dev_replace_status_params;
    set status(value: From<struct.btrfs_ioctl_dev_replace_status_params>);
    get spare(): Elements<bigint>;
    set spare(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 2068 bytes on x86; 2072 bytes elsewhere. */
  interface btrfs_ioctl_dev_replace_start_params
    extends RecordView<'struct btrfs_ioctl_dev_replace_start_params'> {
    get srcdevid(): bigint;
    set srcdevid(value: Integer);
    get cont_reading_from_srcdev_mode(): bigint;
    set cont_reading_from_srcdev_mode(value: Integer);
    get srcdev_name(): Uint8Array;
    set srcdev_name(value: Bytes);
    get tgtdev_name(): Uint8Array;
    set tgtdev_name(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 48 bytes. */
  interface btrfs_ioctl_dev_replace_status_params
    extends RecordView<'struct btrfs_ioctl_dev_replace_status_params'> {
    get replace_state(): bigint;
    set replace_state(value: Integer);
    get progress_1000(): bigint;
    set progress_1000(value: Integer);
    get time_started(): bigint;
    set time_started(value: Integer);
    get time_stopped(): bigint;
    set time_stopped(value: Integer);
    get num_write_errors(): bigint;
    set num_write_errors(value: Integer);
    get num_uncorrectable_read_errors(): bigint;
    set num_uncorrectable_read_errors(value: Integer);
  }

  /** `<linux/btrfs.h>`: 120 bytes on x86, arm; 128 bytes elsewhere. */
  interface btrfs_ioctl_encoded_io_args
    extends RecordView<'struct btrfs_ioctl_encoded_io_args', 'iov'> {
    get iov(): number;
    set iov(value: Pointer);
    iovcnt: number;
    get offset(): bigint;
    set offset(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get unencoded_len(): bigint;
    set unencoded_len(value: Integer);
    get unencoded_offset(): bigint;
    set unencoded_offset(value: Integer);
    compression: number;
    encryption: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 24 bytes. */
  interface btrfs_ioctl_feature_flags extends RecordView<'struct btrfs_ioctl_feature_flags'> {
    get compat_flags(): bigint;
    set compat_flags(value: Integer);
    get compat_ro_flags(): bigint;
    set compat_ro_flags(value: Integer);
    get incompat_flags(): bigint;
    set incompat_flags(value: Integer);
  }

  /** `<linux/btrfs.h>`: 1024 bytes. */
  interface btrfs_ioctl_fs_info_args extends RecordView<'struct btrfs_ioctl_fs_info_args'> {
    get max_id(): bigint;
    set max_id(value: Integer);
    get num_devices(): bigint;
    set num_devices(value: Integer);
    get fsid(): Uint8Array;
    set fsid(value: Bytes);
    nodesize: number;
    sectorsize: number;
    clone_alignment: number;
    csum_type: number;
    csum_size: number;
    get flags(): bigint;
    set flags(value: Integer);
    get generation(): bigint;
    set generation(value: Integer);
    get metadata_uuid(): Uint8Array;
    set metadata_uuid(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 32 bytes. */
  interface btrfs_ioctl_get_csums_args extends RecordView<'struct btrfs_ioctl_get_csums_args'> {
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get buf_size(): bigint;
    set buf_size(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 24 bytes. */
  interface btrfs_ioctl_get_csums_entry extends RecordView<'struct btrfs_ioctl_get_csums_entry'> {
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    type: number;
    reserved: number;
  }

  /** `<linux/btrfs.h>`: 1032 bytes. */
  interface btrfs_ioctl_get_dev_stats extends RecordView<'struct btrfs_ioctl_get_dev_stats'> {
    get devid(): bigint;
    set devid(value: Integer);
    get nr_items(): bigint;
    set nr_items(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get values(): BigUint64Array;
    set values(value: Iterable<Integer>);
    get unused(): BigUint64Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 488 bytes on x86; 504 bytes elsewhere. */
  interface btrfs_ioctl_get_subvol_info_args
    extends RecordView<'struct btrfs_ioctl_get_subvol_info_args'> {
    get treeid(): bigint;
    set treeid(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
    get parent_id(): bigint;
    set parent_id(value: Integer);
    get dirid(): bigint;
    set dirid(value: Integer);
    get generation(): bigint;
    set generation(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    get parent_uuid(): Uint8Array;
    set parent_uuid(value: Bytes);
    get received_uuid(): Uint8Array;
    set received_uuid(value: Bytes);
    get ctransid(): bigint;
    set ctransid(value: Integer);
    get otransid(): bigint;
    set otransid(value: Integer);
    get stransid(): bigint;
    set stransid(value: Integer);
    get rtransid(): bigint;
    set rtransid(value: Integer);
    get ctime(): struct.btrfs_ioctl_timespec;
    set ctime(value: From<struct.btrfs_ioctl_timespec>);
    get otime(): struct.btrfs_ioctl_timespec;
    set otime(value: From<struct.btrfs_ioctl_timespec>);
    get stime(): struct.btrfs_ioctl_timespec;
    set stime(value: From<struct.btrfs_ioctl_timespec>);
    get rtime(): struct.btrfs_ioctl_timespec;
    set rtime(value: From<struct.btrfs_ioctl_timespec>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  interface btrfs_ioctl_get_subvol_rootref_args$rootref
    extends RecordView<'struct btrfs_ioctl_get_subvol_rootref_args.rootref'> {
    get treeid(): bigint;
    set treeid(value: Integer);
    get dirid(): bigint;
    set dirid(value: Integer);
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_get_subvol_rootref_args
    extends RecordView<'struct btrfs_ioctl_get_subvol_rootref_args'> {
    get min_treeid(): bigint;
    set min_treeid(value: Integer);
    get rootref(): Elements<btrfs_ioctl_get_subvol_rootref_args$rootref>;
    set rootref(value: Iterable<From<btrfs_ioctl_get_subvol_rootref_args$rootref>>);
    num_items: number;
    get align(): Uint8Array;
    set align(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_ino_lookup_args extends RecordView<'struct btrfs_ioctl_ino_lookup_args'> {
    get treeid(): bigint;
    set treeid(value: Integer);
    get objectid(): bigint;
    set objectid(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_ino_lookup_user_args
    extends RecordView<'struct btrfs_ioctl_ino_lookup_user_args'> {
    get dirid(): bigint;
    set dirid(value: Integer);
    get treeid(): bigint;
    set treeid(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
    get path(): Uint8Array;
    set path(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 56 bytes. */
  interface btrfs_ioctl_ino_path_args extends RecordView<'struct btrfs_ioctl_ino_path_args'> {
    get inum(): bigint;
    set inum(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
    get fspath(): bigint;
    set fspath(value: Integer);
  }

  /** `<linux/btrfs.h>`: 56 bytes. */
  interface btrfs_ioctl_logical_ino_args extends RecordView<'struct btrfs_ioctl_logical_ino_args'> {
    get logical(): bigint;
    set logical(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
    get flags(): bigint;
    set flags(value: Integer);
    get inodes(): bigint;
    set inodes(value: Integer);
  }

  /** `<linux/btrfs.h>`: 24 bytes. */
  interface btrfs_ioctl_qgroup_assign_args
    extends RecordView<'struct btrfs_ioctl_qgroup_assign_args'> {
    get assign(): bigint;
    set assign(value: Integer);
    get src(): bigint;
    set src(value: Integer);
    get dst(): bigint;
    set dst(value: Integer);
  }

  /** `<linux/btrfs.h>`: 16 bytes. */
  interface btrfs_ioctl_qgroup_create_args
    extends RecordView<'struct btrfs_ioctl_qgroup_create_args'> {
    get create(): bigint;
    set create(value: Integer);
    get qgroupid(): bigint;
    set qgroupid(value: Integer);
  }

  /** `<linux/btrfs.h>`: 48 bytes. */
  interface btrfs_ioctl_qgroup_limit_args
    extends RecordView<'struct btrfs_ioctl_qgroup_limit_args'> {
    get qgroupid(): bigint;
    set qgroupid(value: Integer);
    get lim(): struct.btrfs_qgroup_limit;
    set lim(value: From<struct.btrfs_qgroup_limit>);
  }

  /** `<linux/btrfs.h>`: 16 bytes. */
  interface btrfs_ioctl_quota_ctl_args extends RecordView<'struct btrfs_ioctl_quota_ctl_args'> {
    get cmd(): bigint;
    set cmd(value: Integer);
    get status(): bigint;
    set status(value: Integer);
  }

  /** `<linux/btrfs.h>`: 64 bytes. */
  interface btrfs_ioctl_quota_rescan_args
    extends RecordView<'struct btrfs_ioctl_quota_rescan_args'> {
    get flags(): bigint;
    set flags(value: Integer);
    get progress(): bigint;
    set progress(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 192 bytes on x86; 200 bytes elsewhere. */
  interface btrfs_ioctl_received_subvol_args
    extends RecordView<'struct btrfs_ioctl_received_subvol_args'> {
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    get stransid(): bigint;
    set stransid(value: Integer);
    get rtransid(): bigint;
    set rtransid(value: Integer);
    get stime(): struct.btrfs_ioctl_timespec;
    set stime(value: From<struct.btrfs_ioctl_timespec>);
    get rtime(): struct.btrfs_ioctl_timespec;
    set rtime(value: From<struct.btrfs_ioctl_timespec>);
    get flags(): bigint;
    set flags(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 24 bytes. */
  interface btrfs_ioctl_same_args extends RecordView<'struct btrfs_ioctl_same_args'> {
    get logical_offset(): bigint;
    set logical_offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    dest_count: number;
    reserved1: number;
    reserved2: number;
    get info(): Elements<struct.btrfs_ioctl_same_extent_info>;
    set info(value: Iterable<From<struct.btrfs_ioctl_same_extent_info>>);
  }

  /** `<linux/btrfs.h>`: 32 bytes. */
  interface btrfs_ioctl_same_extent_info extends RecordView<'struct btrfs_ioctl_same_extent_info'> {
    get fd(): bigint;
    set fd(value: Integer);
    get logical_offset(): bigint;
    set logical_offset(value: Integer);
    get bytes_deduped(): bigint;
    set bytes_deduped(value: Integer);
    status: number;
    reserved: number;
  }

  /** `<linux/btrfs.h>`: 1024 bytes. */
  interface btrfs_ioctl_scrub_args extends RecordView<'struct btrfs_ioctl_scrub_args'> {
    get devid(): bigint;
    set devid(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get progress(): struct.btrfs_scrub_progress;
    set progress(value: From<struct.btrfs_scrub_progress>);
    get unused(): BigUint64Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_search_args extends RecordView<'struct btrfs_ioctl_search_args'> {
    get key(): struct.btrfs_ioctl_search_key;
    set key(value: From<struct.btrfs_ioctl_search_key>);
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 112 bytes. */
  interface btrfs_ioctl_search_args_v2 extends RecordView<'struct btrfs_ioctl_search_args_v2'> {
    get key(): struct.btrfs_ioctl_search_key;
    set key(value: From<struct.btrfs_ioctl_search_key>);
    get buf_size(): bigint;
    set buf_size(value: Integer);
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 32 bytes. */
  interface btrfs_ioctl_search_header extends RecordView<'struct btrfs_ioctl_search_header'> {
    get transid(): bigint;
    set transid(value: Integer);
    get objectid(): bigint;
    set objectid(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    type: number;
    len: number;
  }

  /** `<linux/btrfs.h>`: 104 bytes. */
  interface btrfs_ioctl_search_key extends RecordView<'struct btrfs_ioctl_search_key'> {
    get tree_id(): bigint;
    set tree_id(value: Integer);
    get min_objectid(): bigint;
    set min_objectid(value: Integer);
    get max_objectid(): bigint;
    set max_objectid(value: Integer);
    get min_offset(): bigint;
    set min_offset(value: Integer);
    get max_offset(): bigint;
    set max_offset(value: Integer);
    get min_transid(): bigint;
    set min_transid(value: Integer);
    get max_transid(): bigint;
    set max_transid(value: Integer);
    min_type: number;
    max_type: number;
    nr_items: number;
    unused: number;
    get unused1(): bigint;
    set unused1(value: Integer);
    get unused2(): bigint;
    set unused2(value: Integer);
    get unused3(): bigint;
    set unused3(value: Integer);
    get unused4(): bigint;
    set unused4(value: Integer);
  }

  /** `<linux/btrfs.h>`: 68 bytes on x86; 72 bytes elsewhere. */
  interface btrfs_ioctl_send_args
    extends RecordView<'struct btrfs_ioctl_send_args', 'clone_sources'> {
    get send_fd(): bigint;
    set send_fd(value: Integer);
    get clone_sources_count(): bigint;
    set clone_sources_count(value: Integer);
    get clone_sources(): number;
    set clone_sources(value: Pointer);
    get parent_root(): bigint;
    set parent_root(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    version: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 16 bytes. */
  interface btrfs_ioctl_space_args extends RecordView<'struct btrfs_ioctl_space_args'> {
    get space_slots(): bigint;
    set space_slots(value: Integer);
    get total_spaces(): bigint;
    set total_spaces(value: Integer);
    get spaces(): Elements<struct.btrfs_ioctl_space_info>;
    set spaces(value: Iterable<From<struct.btrfs_ioctl_space_info>>);
  }

  /** `<linux/btrfs.h>`: 24 bytes. */
  interface btrfs_ioctl_space_info extends RecordView<'struct btrfs_ioctl_space_info'> {
    get flags(): bigint;
    set flags(value: Integer);
    get total_bytes(): bigint;
    set total_bytes(value: Integer);
    get used_bytes(): bigint;
    set used_bytes(value: Integer);
  }

  /** `<linux/btrfs.h>`: 16 bytes. */
  interface btrfs_ioctl_subvol_wait extends RecordView<'struct btrfs_ioctl_subvol_wait'> {
    get subvolid(): bigint;
    set subvolid(value: Integer);
    mode: number;
    count: number;
  }

  /** `<linux/btrfs.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface btrfs_ioctl_timespec extends RecordView<'struct btrfs_ioctl_timespec'> {
    get sec(): bigint;
    set sec(value: Integer);
    nsec: number;
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_vol_args extends RecordView<'struct btrfs_ioctl_vol_args'> {
    get fd(): bigint;
    set fd(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/btrfs.h>`: 4096 bytes. */
  interface btrfs_ioctl_vol_args_v2
    extends RecordView<'struct btrfs_ioctl_vol_args_v2', 'qgroup_inherit'> {
    get fd(): bigint;
    set fd(value: Integer);
    get transid(): bigint;
    set transid(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get qgroup_inherit(): number;
    set qgroup_inherit(value: Pointer);
    get unused(): BigUint64Array;
    set unused(value: Iterable<Integer>);
    get name(): Uint8Array;
    set name(value: Bytes);
    get devid(): bigint;
    set devid(value: Integer);
    get subvolid(): bigint;
    set subvolid(value: Integer);
  }

  /** `<linux/btrfs.h>`: 72 bytes. */
  interface btrfs_qgroup_inherit extends RecordView<'struct btrfs_qgroup_inherit'> {
    get flags(): bigint;
    set flags(value: Integer);
    get num_qgroups(): bigint;
    set num_qgroups(value: Integer);
    get num_ref_copies(): bigint;
    set num_ref_copies(value: Integer);
    get num_excl_copies(): bigint;
    set num_excl_copies(value: Integer);
    get lim(): struct.btrfs_qgroup_limit;
    set lim(value: From<struct.btrfs_qgroup_limit>);
    get qgroups(): BigUint64Array;
    set qgroups(value: Iterable<Integer>);
  }

  /** `<linux/btrfs.h>`: 40 bytes. */
  interface btrfs_qgroup_limit extends RecordView<'struct btrfs_qgroup_limit'> {
    get flags(): bigint;
    set flags(value: Integer);
    get max_rfer(): bigint;
    set max_rfer(value: Integer);
    get max_excl(): bigint;
    set max_excl(value: Integer);
    get rsv_rfer(): bigint;
    set rsv_rfer(value: Integer);
    get rsv_excl(): bigint;
    set rsv_excl(value: Integer);
  }

  /** `<linux/btrfs.h>`: 120 bytes. */
  interface btrfs_scrub_progress extends RecordView<'struct btrfs_scrub_progress'> {
    get data_extents_scrubbed(): bigint;
    set data_extents_scrubbed(value: Integer);
    get tree_extents_scrubbed(): bigint;
    set tree_extents_scrubbed(value: Integer);
    get data_bytes_scrubbed(): bigint;
    set data_bytes_scrubbed(value: Integer);
    get tree_bytes_scrubbed(): bigint;
    set tree_bytes_scrubbed(value: Integer);
    get read_errors(): bigint;
    set read_errors(value: Integer);
    get csum_errors(): bigint;
    set csum_errors(value: Integer);
    get verify_errors(): bigint;
    set verify_errors(value: Integer);
    get no_csum(): bigint;
    set no_csum(value: Integer);
    get csum_discards(): bigint;
    set csum_discards(value: Integer);
    get super_errors(): bigint;
    set super_errors(value: Integer);
    get malloc_errors(): bigint;
    set malloc_errors(value: Integer);
    get uncorrectable_errors(): bigint;
    set uncorrectable_errors(value: Integer);
    get corrected_errors(): bigint;
    set corrected_errors(value: Integer);
    get last_physical(): bigint;
    set last_physical(value: Integer);
    get unverified_errors(): bigint;
    set unverified_errors(value: Integer);
  }
}

export const struct: {
  readonly btrfs_balance_args: Descriptor<struct.btrfs_balance_args>;
  readonly btrfs_balance_progress: Descriptor<struct.btrfs_balance_progress>;
  readonly btrfs_data_container: Descriptor<struct.btrfs_data_container>;
  readonly btrfs_ioctl_balance_args: Descriptor<struct.btrfs_ioctl_balance_args>;
  readonly btrfs_ioctl_clone_range_args: Descriptor<struct.btrfs_ioctl_clone_range_args>;
  readonly btrfs_ioctl_defrag_range_args: Descriptor<struct.btrfs_ioctl_defrag_range_args>;
  readonly btrfs_ioctl_dev_info_args: Descriptor<struct.btrfs_ioctl_dev_info_args>;
  readonly btrfs_ioctl_dev_replace_args: Descriptor<struct.btrfs_ioctl_dev_replace_args>;
  readonly btrfs_ioctl_dev_replace_start_params: Descriptor<struct.btrfs_ioctl_dev_replace_start_params>;
  readonly btrfs_ioctl_dev_replace_status_params: Descriptor<struct.btrfs_ioctl_dev_replace_status_params>;
  readonly btrfs_ioctl_encoded_io_args: Descriptor<struct.btrfs_ioctl_encoded_io_args>;
  readonly btrfs_ioctl_feature_flags: Descriptor<struct.btrfs_ioctl_feature_flags>;
  readonly btrfs_ioctl_fs_info_args: Descriptor<struct.btrfs_ioctl_fs_info_args>;
  readonly btrfs_ioctl_get_csums_args: Descriptor<struct.btrfs_ioctl_get_csums_args>;
  readonly btrfs_ioctl_get_csums_entry: Descriptor<struct.btrfs_ioctl_get_csums_entry>;
  readonly btrfs_ioctl_get_dev_stats: Descriptor<struct.btrfs_ioctl_get_dev_stats>;
  readonly btrfs_ioctl_get_subvol_info_args: Descriptor<struct.btrfs_ioctl_get_subvol_info_args>;
  readonly btrfs_ioctl_get_subvol_rootref_args: Descriptor<struct.btrfs_ioctl_get_subvol_rootref_args>;
  readonly btrfs_ioctl_ino_lookup_args: Descriptor<struct.btrfs_ioctl_ino_lookup_args>;
  readonly btrfs_ioctl_ino_lookup_user_args: Descriptor<struct.btrfs_ioctl_ino_lookup_user_args>;
  readonly btrfs_ioctl_ino_path_args: Descriptor<struct.btrfs_ioctl_ino_path_args>;
  readonly btrfs_ioctl_logical_ino_args: Descriptor<struct.btrfs_ioctl_logical_ino_args>;
  readonly btrfs_ioctl_qgroup_assign_args: Descriptor<struct.btrfs_ioctl_qgroup_assign_args>;
  readonly btrfs_ioctl_qgroup_create_args: Descriptor<struct.btrfs_ioctl_qgroup_create_args>;
  readonly btrfs_ioctl_qgroup_limit_args: Descriptor<struct.btrfs_ioctl_qgroup_limit_args>;
  readonly btrfs_ioctl_quota_ctl_args: Descriptor<struct.btrfs_ioctl_quota_ctl_args>;
  readonly btrfs_ioctl_quota_rescan_args: Descriptor<struct.btrfs_ioctl_quota_rescan_args>;
  readonly btrfs_ioctl_received_subvol_args: Descriptor<struct.btrfs_ioctl_received_subvol_args>;
  readonly btrfs_ioctl_same_args: Descriptor<struct.btrfs_ioctl_same_args>;
  readonly btrfs_ioctl_same_extent_info: Descriptor<struct.btrfs_ioctl_same_extent_info>;
  readonly btrfs_ioctl_scrub_args: Descriptor<struct.btrfs_ioctl_scrub_args>;
  readonly btrfs_ioctl_search_args: Descriptor<struct.btrfs_ioctl_search_args>;
  readonly btrfs_ioctl_search_args_v2: Descriptor<struct.btrfs_ioctl_search_args_v2>;
  readonly btrfs_ioctl_search_header: Descriptor<struct.btrfs_ioctl_search_header>;
  readonly btrfs_ioctl_search_key: Descriptor<struct.btrfs_ioctl_search_key>;
  readonly btrfs_ioctl_send_args: Descriptor<struct.btrfs_ioctl_send_args>;
  readonly btrfs_ioctl_space_args: Descriptor<struct.btrfs_ioctl_space_args>;
  readonly btrfs_ioctl_space_info: Descriptor<struct.btrfs_ioctl_space_info>;
  readonly btrfs_ioctl_subvol_wait: Descriptor<struct.btrfs_ioctl_subvol_wait>;
  readonly btrfs_ioctl_timespec: Descriptor<struct.btrfs_ioctl_timespec>;
  readonly btrfs_ioctl_vol_args: Descriptor<struct.btrfs_ioctl_vol_args>;
  readonly btrfs_ioctl_vol_args_v2: Descriptor<struct.btrfs_ioctl_vol_args_v2>;
  readonly btrfs_qgroup_inherit: Descriptor<struct.btrfs_qgroup_inherit>;
  readonly btrfs_qgroup_limit: Descriptor<struct.btrfs_qgroup_limit>;
  readonly btrfs_scrub_progress: Descriptor<struct.btrfs_scrub_progress>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"btrfs_balance_args": ["__u64 profiles;union {__u64 usage;struct {__u32 usage_min;__u32 usage_max;};};__u64 devid;__u64 pstart;__u64 pend;__u64 vstart;__u64 vend;__u64 target;__u64 flags;union {__u64 limit;struct {__u32 limit_min;__u32 limit_max;};};__u32 stripes_min;__u32 stripes_max;__u64 unused[6];",{"pack":1}],
"btrfs_balance_progress": "__u64 expected;__u64 considered;__u64 completed;",
"btrfs_data_container": "__u32 bytes_left;__u32 bytes_missing;__u32 elem_cnt;__u32 elem_missed;__u64 val[];",
"btrfs_ioctl_balance_args": "__u64 flags;__u64 state;struct btrfs_balance_args data;struct btrfs_balance_args meta;struct btrfs_balance_args sys;struct btrfs_balance_progress stat;__u64 unused[72];",
"btrfs_ioctl_clone_range_args": "__s64 src_fd;__u64 src_offset;__u64 src_length;__u64 dest_offset;",
"btrfs_ioctl_defrag_range_args": "__u64 start;__u64 len;__u64 flags;__u32 extent_thresh;union {__u32 compress_type;struct {__u8 type;__s8 level;} compress;};__u32 unused[4];",
"btrfs_ioctl_dev_info_args": "__u64 devid;__u8 uuid[16];__u64 bytes_used;__u64 total_bytes;__u8 fsid[16];__u64 unused[377];__u8 path[1024];",
"btrfs_ioctl_dev_replace_args": "__u64 cmd;__u64 result;union {struct btrfs_ioctl_dev_replace_start_params start;struct btrfs_ioctl_dev_replace_status_params status;};__u64 spare[64];",
"btrfs_ioctl_dev_replace_start_params": "__u64 srcdevid;__u64 cont_reading_from_srcdev_mode;__u8 srcdev_name[1025];__u8 tgtdev_name[1025];",
"btrfs_ioctl_dev_replace_status_params": "__u64 replace_state;__u64 progress_1000;__u64 time_started;__u64 time_stopped;__u64 num_write_errors;__u64 num_uncorrectable_read_errors;",
"btrfs_ioctl_encoded_io_args": "const struct iovec *iov;unsigned long iovcnt;__s64 offset;__u64 flags;__u64 len;__u64 unencoded_len;__u64 unencoded_offset;__u32 compression;__u32 encryption;__u8 reserved[64];",
"btrfs_ioctl_feature_flags": "__u64 compat_flags;__u64 compat_ro_flags;__u64 incompat_flags;",
"btrfs_ioctl_fs_info_args": "__u64 max_id;__u64 num_devices;__u8 fsid[16];__u32 nodesize;__u32 sectorsize;__u32 clone_alignment;__u16 csum_type;__u16 csum_size;__u64 flags;__u64 generation;__u8 metadata_uuid[16];__u8 reserved[944];",
"btrfs_ioctl_get_csums_args": "__u64 offset;__u64 length;__u64 buf_size;__u64 flags;__u8 buf[];",
"btrfs_ioctl_get_csums_entry": "__u64 offset;__u64 length;__u32 type;__u32 reserved;",
"btrfs_ioctl_get_dev_stats": "__u64 devid;__u64 nr_items;__u64 flags;__u64 values[5];__u64 unused[121];",
"btrfs_ioctl_get_subvol_info_args": "__u64 treeid;char name[256];__u64 parent_id;__u64 dirid;__u64 generation;__u64 flags;__u8 uuid[16];__u8 parent_uuid[16];__u8 received_uuid[16];__u64 ctransid;__u64 otransid;__u64 stransid;__u64 rtransid;struct btrfs_ioctl_timespec ctime;struct btrfs_ioctl_timespec otime;struct btrfs_ioctl_timespec stime;struct btrfs_ioctl_timespec rtime;__u64 reserved[8];",
"btrfs_ioctl_get_subvol_rootref_args": "__u64 min_treeid;struct {__u64 treeid;__u64 dirid;} rootref[255];__u8 num_items;__u8 align[7];",
"btrfs_ioctl_ino_lookup_args": "__u64 treeid;__u64 objectid;char name[4080];",
"btrfs_ioctl_ino_lookup_user_args": "__u64 dirid;__u64 treeid;char name[256];char path[3824];",
"btrfs_ioctl_ino_path_args": "__u64 inum;__u64 size;__u64 reserved[4];__u64 fspath;",
"btrfs_ioctl_logical_ino_args": "__u64 logical;__u64 size;__u64 reserved[3];__u64 flags;__u64 inodes;",
"btrfs_ioctl_qgroup_assign_args": "__u64 assign;__u64 src;__u64 dst;",
"btrfs_ioctl_qgroup_create_args": "__u64 create;__u64 qgroupid;",
"btrfs_ioctl_qgroup_limit_args": "__u64 qgroupid;struct btrfs_qgroup_limit lim;",
"btrfs_ioctl_quota_ctl_args": "__u64 cmd;__u64 status;",
"btrfs_ioctl_quota_rescan_args": "__u64 flags;__u64 progress;__u64 reserved[6];",
"btrfs_ioctl_received_subvol_args": "char uuid[16];__u64 stransid;__u64 rtransid;struct btrfs_ioctl_timespec stime;struct btrfs_ioctl_timespec rtime;__u64 flags;__u64 reserved[16];",
"btrfs_ioctl_same_args": "__u64 logical_offset;__u64 length;__u16 dest_count;__u16 reserved1;__u32 reserved2;struct btrfs_ioctl_same_extent_info info[];",
"btrfs_ioctl_same_extent_info": "__s64 fd;__u64 logical_offset;__u64 bytes_deduped;__s32 status;__u32 reserved;",
"btrfs_ioctl_scrub_args": "__u64 devid;__u64 start;__u64 end;__u64 flags;struct btrfs_scrub_progress progress;__u64 unused[109];",
"btrfs_ioctl_search_args": "struct btrfs_ioctl_search_key key;char buf[3992];",
"btrfs_ioctl_search_args_v2": "struct btrfs_ioctl_search_key key;__u64 buf_size;__u8 buf[];",
"btrfs_ioctl_search_header": "__u64 transid;__u64 objectid;__u64 offset;__u32 type;__u32 len;",
"btrfs_ioctl_search_key": "__u64 tree_id;__u64 min_objectid;__u64 max_objectid;__u64 min_offset;__u64 max_offset;__u64 min_transid;__u64 max_transid;__u32 min_type;__u32 max_type;__u32 nr_items;__u32 unused;__u64 unused1;__u64 unused2;__u64 unused3;__u64 unused4;",
"btrfs_ioctl_send_args": "__s64 send_fd;__u64 clone_sources_count;__u64 *clone_sources;__u64 parent_root;__u64 flags;__u32 version;__u8 reserved[28];",
"btrfs_ioctl_space_args": "__u64 space_slots;__u64 total_spaces;struct btrfs_ioctl_space_info spaces[];",
"btrfs_ioctl_space_info": "__u64 flags;__u64 total_bytes;__u64 used_bytes;",
"btrfs_ioctl_subvol_wait": "__u64 subvolid;__u32 mode;__u32 count;",
"btrfs_ioctl_timespec": "__u64 sec;__u32 nsec;",
"btrfs_ioctl_vol_args": "__s64 fd;char name[4088];",
"btrfs_ioctl_vol_args_v2": "__s64 fd;__u64 transid;__u64 flags;union {struct {__u64 size;struct btrfs_qgroup_inherit *qgroup_inherit;};__u64 unused[4];};union {char name[4040];__u64 devid;__u64 subvolid;};",
"btrfs_qgroup_inherit": "__u64 flags;__u64 num_qgroups;__u64 num_ref_copies;__u64 num_excl_copies;struct btrfs_qgroup_limit lim;__u64 qgroups[];",
"btrfs_qgroup_limit": "__u64 flags;__u64 max_rfer;__u64 max_excl;__u64 rsv_rfer;__u64 rsv_excl;",
"btrfs_scrub_progress": "__u64 data_extents_scrubbed;__u64 tree_extents_scrubbed;__u64 data_bytes_scrubbed;__u64 tree_bytes_scrubbed;__u64 read_errors;__u64 csum_errors;__u64 verify_errors;__u64 no_csum;__u64 csum_discards;__u64 super_errors;__u64 malloc_errors;__u64 uncorrectable_errors;__u64 corrected_errors;__u64 last_physical;__u64 unverified_errors;"
}`),
);

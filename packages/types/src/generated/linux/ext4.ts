// Generated from Linux 7.3.4 <linux/ext4.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly EXT4_IOC_GETRSVSZ: PerArch<
    2148034053,
    2147771909,
    2147771909,
    2148034053,
    2148034053,
    2148034053,
    2148034053,
    1074292229
  >;
  readonly EXT4_IOC_GETVERSION: PerArch<
    2148034051,
    2147771907,
    2147771907,
    2148034051,
    2148034051,
    2148034051,
    2148034051,
    1074292227
  >;
  readonly EXT4_IOC_GETVERSION_OLD: PerArch<
    2148038145,
    2147776001,
    2147776001,
    2148038145,
    2148038145,
    2148038145,
    2148038145,
    1074296321
  >;
  readonly EXT4_IOC_GROUP_ADD: PerArch<
    1076389384,
    1076127240,
    1076389384,
    1076389384,
    1076389384,
    1076389384,
    1076389384,
    2150131208
  >;
  readonly EXT4_IOC_GROUP_EXTEND: PerArch<
    1074292231,
    1074030087,
    1074030087,
    1074292231,
    1074292231,
    1074292231,
    1074292231,
    2148034055
  >;
  readonly EXT4_IOC_SETRSVSZ: PerArch<
    1074292230,
    1074030086,
    1074030086,
    1074292230,
    1074292230,
    1074292230,
    1074292230,
    2148034054
  >;
  readonly EXT4_IOC_SETVERSION: PerArch<
    1074292228,
    1074030084,
    1074030084,
    1074292228,
    1074292228,
    1074292228,
    1074292228,
    2148034052
  >;
  readonly EXT4_IOC_SETVERSION_OLD: PerArch<
    1074296322,
    1074034178,
    1074034178,
    1074296322,
    1074296322,
    1074296322,
    1074296322,
    2148038146
  >;
} & Requests<
  | 'EXT4_IOC32_GETRSVSZ'
  | 'EXT4_IOC32_GETVERSION'
  | 'EXT4_IOC32_GETVERSION_OLD'
  | 'EXT4_IOC32_GROUP_EXTEND'
  | 'EXT4_IOC32_SETRSVSZ'
  | 'EXT4_IOC32_SETVERSION'
  | 'EXT4_IOC32_SETVERSION_OLD'
  | 'EXT4_IOC_ALLOC_DA_BLKS'
  | 'EXT4_IOC_CHECKPOINT'
  | 'EXT4_IOC_CLEAR_ES_CACHE'
  | 'EXT4_IOC_GETFSUUID'
  | 'EXT4_IOC_GETSTATE'
  | 'EXT4_IOC_GET_TUNE_SB_PARAM'
  | 'EXT4_IOC_MIGRATE'
  | 'EXT4_IOC_PRECACHE_EXTENTS'
  | 'EXT4_IOC_RESIZE_FS'
  | 'EXT4_IOC_SETFSUUID'
  | 'EXT4_IOC_SET_TUNE_SB_PARAM'
  | 'EXT4_IOC_SHUTDOWN'
  | 'EXT4_IOC_SWAP_BOOT'
> = /* @__PURE__ */ perArchOf(
  {
    EXT4_IOC_GETRSVSZ: [
      2148034053, 2147771909, 2147771909, 2148034053, 2148034053, 2148034053, 2148034053,
      1074292229,
    ],
    EXT4_IOC_GETVERSION: [
      2148034051, 2147771907, 2147771907, 2148034051, 2148034051, 2148034051, 2148034051,
      1074292227,
    ],
    EXT4_IOC_GETVERSION_OLD: [
      2148038145, 2147776001, 2147776001, 2148038145, 2148038145, 2148038145, 2148038145,
      1074296321,
    ],
    EXT4_IOC_GROUP_ADD: [
      1076389384, 1076127240, 1076389384, 1076389384, 1076389384, 1076389384, 1076389384,
      2150131208,
    ],
    EXT4_IOC_GROUP_EXTEND: [
      1074292231, 1074030087, 1074030087, 1074292231, 1074292231, 1074292231, 1074292231,
      2148034055,
    ],
    EXT4_IOC_SETRSVSZ: [
      1074292230, 1074030086, 1074030086, 1074292230, 1074292230, 1074292230, 1074292230,
      2148034054,
    ],
    EXT4_IOC_SETVERSION: [
      1074292228, 1074030084, 1074030084, 1074292228, 1074292228, 1074292228, 1074292228,
      2148034052,
    ],
    EXT4_IOC_SETVERSION_OLD: [
      1074296322, 1074034178, 1074034178, 1074296322, 1074296322, 1074296322, 1074296322,
      2148038146,
    ],
  },
  {
    EXT4_IOC32_GETRSVSZ: 2147771909,
    EXT4_IOC32_GETVERSION: 2147771907,
    EXT4_IOC32_GETVERSION_OLD: 2147776001,
    EXT4_IOC32_GROUP_EXTEND: 1074030087,
    EXT4_IOC32_SETRSVSZ: 1074030086,
    EXT4_IOC32_SETVERSION: 1074030084,
    EXT4_IOC32_SETVERSION_OLD: 1074034178,
    EXT4_IOC_ALLOC_DA_BLKS: 26124,
    EXT4_IOC_CHECKPOINT: 1074030123,
    EXT4_IOC_CLEAR_ES_CACHE: 26152,
    EXT4_IOC_GETFSUUID: 2148034092,
    EXT4_IOC_GETSTATE: 1074030121,
    EXT4_IOC_GET_TUNE_SB_PARAM: 2162714157,
    EXT4_IOC_MIGRATE: 26121,
    EXT4_IOC_PRECACHE_EXTENTS: 26130,
    EXT4_IOC_RESIZE_FS: 1074292240,
    EXT4_IOC_SETFSUUID: 1074292268,
    EXT4_IOC_SET_TUNE_SB_PARAM: 1088972334,
    EXT4_IOC_SHUTDOWN: 2147768445,
    EXT4_IOC_SWAP_BOOT: 26129,
  },
);

/** `<linux/ext4.h>`: 2147771909 on x86, arm; 1074292229 on ppc64le; 2148034053 elsewhere. */
export const EXT4_IOC_GETRSVSZ: number = /* @__PURE__ */ hereOf(perArch.EXT4_IOC_GETRSVSZ);
/** `<linux/ext4.h>`: 2147771907 on x86, arm; 1074292227 on ppc64le; 2148034051 elsewhere. */
export const EXT4_IOC_GETVERSION: number = /* @__PURE__ */ hereOf(perArch.EXT4_IOC_GETVERSION);
/** `<linux/ext4.h>`: 2147776001 on x86, arm; 1074296321 on ppc64le; 2148038145 elsewhere. */
export const EXT4_IOC_GETVERSION_OLD: number = /* @__PURE__ */ hereOf(
  perArch.EXT4_IOC_GETVERSION_OLD,
);
/** `<linux/ext4.h>`: 1076127240 on x86; 2150131208 on ppc64le; 1076389384 elsewhere. */
export const EXT4_IOC_GROUP_ADD: number = /* @__PURE__ */ hereOf(perArch.EXT4_IOC_GROUP_ADD);
/** `<linux/ext4.h>`: 1074030087 on x86, arm; 2148034055 on ppc64le; 1074292231 elsewhere. */
export const EXT4_IOC_GROUP_EXTEND: number = /* @__PURE__ */ hereOf(perArch.EXT4_IOC_GROUP_EXTEND);
/** `<linux/ext4.h>`: 1074030086 on x86, arm; 2148034054 on ppc64le; 1074292230 elsewhere. */
export const EXT4_IOC_SETRSVSZ: number = /* @__PURE__ */ hereOf(perArch.EXT4_IOC_SETRSVSZ);
/** `<linux/ext4.h>`: 1074030084 on x86, arm; 2148034052 on ppc64le; 1074292228 elsewhere. */
export const EXT4_IOC_SETVERSION: number = /* @__PURE__ */ hereOf(perArch.EXT4_IOC_SETVERSION);
/** `<linux/ext4.h>`: 1074034178 on x86, arm; 2148038146 on ppc64le; 1074296322 elsewhere. */
export const EXT4_IOC_SETVERSION_OLD: number = /* @__PURE__ */ hereOf(
  perArch.EXT4_IOC_SETVERSION_OLD,
);
export const EXT4_IOC32_GETRSVSZ: number = /* @__PURE__ */ requestHere(2147771909),
  EXT4_IOC32_GETVERSION: number = /* @__PURE__ */ requestHere(2147771907),
  EXT4_IOC32_GETVERSION_OLD: number = /* @__PURE__ */ requestHere(2147776001),
  EXT4_IOC32_GROUP_EXTEND: number = /* @__PURE__ */ requestHere(1074030087),
  EXT4_IOC32_SETRSVSZ: number = /* @__PURE__ */ requestHere(1074030086),
  EXT4_IOC32_SETVERSION: number = /* @__PURE__ */ requestHere(1074030084),
  EXT4_IOC32_SETVERSION_OLD: number = /* @__PURE__ */ requestHere(1074034178),
  EXT4_IOC_ALLOC_DA_BLKS: number = /* @__PURE__ */ requestHere(26124),
  EXT4_IOC_CHECKPOINT: number = /* @__PURE__ */ requestHere(1074030123),
  EXT4_IOC_CLEAR_ES_CACHE: number = /* @__PURE__ */ requestHere(26152),
  EXT4_IOC_GETFSUUID: number = /* @__PURE__ */ requestHere(2148034092),
  EXT4_IOC_GETSTATE: number = /* @__PURE__ */ requestHere(1074030121),
  EXT4_IOC_GET_TUNE_SB_PARAM: number = /* @__PURE__ */ requestHere(2162714157),
  EXT4_IOC_MIGRATE: number = /* @__PURE__ */ requestHere(26121),
  EXT4_IOC_PRECACHE_EXTENTS: number = /* @__PURE__ */ requestHere(26130),
  EXT4_IOC_RESIZE_FS: number = /* @__PURE__ */ requestHere(1074292240),
  EXT4_IOC_SETFSUUID: number = /* @__PURE__ */ requestHere(1074292268),
  EXT4_IOC_SET_TUNE_SB_PARAM: number = /* @__PURE__ */ requestHere(1088972334),
  EXT4_IOC_SHUTDOWN: number = /* @__PURE__ */ requestHere(2147768445),
  EXT4_IOC_SWAP_BOOT: number = /* @__PURE__ */ requestHere(26129);
export const EXT4_FIEMAP_EXTENT_HOLE = 134217728,
  EXT4_GOING_FLAGS_DEFAULT = 0,
  EXT4_GOING_FLAGS_LOGFLUSH = 1,
  EXT4_GOING_FLAGS_NOLOGFLUSH = 2,
  EXT4_IOC_CHECKPOINT_FLAG_DISCARD = 1,
  EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN = 4,
  EXT4_IOC_CHECKPOINT_FLAG_VALID = 7,
  EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT = 2,
  EXT4_IOC_GET_ES_CACHE = 3223348778,
  EXT4_IOC_MOVE_EXT = 3223873039,
  EXT4_STATE_FLAG_DA_ALLOC_CLOSE = 8,
  EXT4_STATE_FLAG_EXT_PRECACHED = 1,
  EXT4_STATE_FLAG_NEW = 2,
  EXT4_STATE_FLAG_NEWENTRY = 4,
  EXT4_TUNE_FL_CHECKINTRVAL = 8,
  EXT4_TUNE_FL_DEFAULT_MNT_OPTS = 256,
  EXT4_TUNE_FL_DEF_HASH_ALG = 512,
  EXT4_TUNE_FL_EDIT_FEATURES = 16384,
  EXT4_TUNE_FL_ENCODING = 65536,
  EXT4_TUNE_FL_ENCODING_FLAGS = 131072,
  EXT4_TUNE_FL_ERRORS_BEHAVIOR = 1,
  EXT4_TUNE_FL_FEATURES = 8192,
  EXT4_TUNE_FL_FORCE_FSCK = 32768,
  EXT4_TUNE_FL_LAST_CHECK_TIME = 16,
  EXT4_TUNE_FL_MAX_MNT_COUNT = 4,
  EXT4_TUNE_FL_MNT_COUNT = 2,
  EXT4_TUNE_FL_MOUNT_OPTS = 4096,
  EXT4_TUNE_FL_RAID_STRIDE = 1024,
  EXT4_TUNE_FL_RAID_STRIPE_WIDTH = 2048,
  EXT4_TUNE_FL_RESERVED_BLOCKS = 32,
  EXT4_TUNE_FL_RESERVED_GID = 128,
  EXT4_TUNE_FL_RESERVED_UID = 64;
export declare namespace struct {
  /** `<linux/ext4.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface ext4_new_group_input extends RecordView<'struct ext4_new_group_input'> {
    group: number;
    get block_bitmap(): bigint;
    set block_bitmap(value: Integer);
    get inode_bitmap(): bigint;
    set inode_bitmap(value: Integer);
    get inode_table(): bigint;
    set inode_table(value: Integer);
    blocks_count: number;
    reserved_blocks: number;
    unused: number;
  }

  /** `<linux/ext4.h>`: 232 bytes. */
  interface ext4_tune_sb_params extends RecordView<'struct ext4_tune_sb_params'> {
    set_flags: number;
    checkinterval: number;
    errors_behavior: number;
    mnt_count: number;
    max_mnt_count: number;
    raid_stride: number;
    get last_check_time(): bigint;
    set last_check_time(value: Integer);
    get reserved_blocks(): bigint;
    set reserved_blocks(value: Integer);
    get blocks_count(): bigint;
    set blocks_count(value: Integer);
    default_mnt_opts: number;
    reserved_uid: number;
    reserved_gid: number;
    raid_stripe_width: number;
    encoding: number;
    encoding_flags: number;
    def_hash_alg: number;
    pad_1: number;
    pad_2: number;
    feature_compat: number;
    feature_incompat: number;
    feature_ro_compat: number;
    set_feature_compat_mask: number;
    set_feature_incompat_mask: number;
    set_feature_ro_compat_mask: number;
    clear_feature_compat_mask: number;
    clear_feature_incompat_mask: number;
    clear_feature_ro_compat_mask: number;
    get mount_opts(): Uint8Array;
    set mount_opts(value: Bytes);
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/ext4.h>`: 8 bytes. */
  interface fsuuid extends RecordView<'struct fsuuid'> {
    fsu_len: number;
    fsu_flags: number;
    get fsu_uuid(): Uint8Array;
    set fsu_uuid(value: Bytes);
  }

  /** `<linux/ext4.h>`: 40 bytes. */
  interface move_extent extends RecordView<'struct move_extent'> {
    reserved: number;
    donor_fd: number;
    get orig_start(): bigint;
    set orig_start(value: Integer);
    get donor_start(): bigint;
    set donor_start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get moved_len(): bigint;
    set moved_len(value: Integer);
  }
}

export const struct: {
  readonly ext4_new_group_input: Descriptor<struct.ext4_new_group_input>;
  readonly ext4_tune_sb_params: Descriptor<struct.ext4_tune_sb_params>;
  readonly fsuuid: Descriptor<struct.fsuuid>;
  readonly move_extent: Descriptor<struct.move_extent>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ext4_new_group_input": "__u32 group;__u64 block_bitmap;__u64 inode_bitmap;__u64 inode_table;__u32 blocks_count;__u16 reserved_blocks;__u16 unused;",
"ext4_tune_sb_params": "__u32 set_flags;__u32 checkinterval;__u16 errors_behavior;__u16 mnt_count;__u16 max_mnt_count;__u16 raid_stride;__u64 last_check_time;__u64 reserved_blocks;__u64 blocks_count;__u32 default_mnt_opts;__u32 reserved_uid;__u32 reserved_gid;__u32 raid_stripe_width;__u16 encoding;__u16 encoding_flags;__u8 def_hash_alg;__u8 pad_1;__u16 pad_2;__u32 feature_compat;__u32 feature_incompat;__u32 feature_ro_compat;__u32 set_feature_compat_mask;__u32 set_feature_incompat_mask;__u32 set_feature_ro_compat_mask;__u32 clear_feature_compat_mask;__u32 clear_feature_incompat_mask;__u32 clear_feature_ro_compat_mask;__u8 mount_opts[64];__u8 pad[68];",
"fsuuid": "__u32 fsu_len;__u32 fsu_flags;__u8 fsu_uuid[];",
"move_extent": "__u32 reserved;__u32 donor_fd;__u64 orig_start;__u64 donor_start;__u64 len;__u64 moved_len;"
}`),
);

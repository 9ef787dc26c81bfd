// Generated from Linux 7.3.4 <linux/f2fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly F2FS_IOC_GARBAGE_COLLECT_RANGE: PerArch<
    1075377419,
    1075115275,
    1075377419,
    1075377419,
    1075377419,
    1075377419,
    1075377419,
    2149119243
  >;
  readonly F2FS_IOC_MOVE_RANGE: PerArch<
    3223385353,
    3223123209,
    3223385353,
    3223385353,
    3223385353,
    3223385353,
    3223385353,
    3223385353
  >;
} & Requests<
  | 'F2FS_IOC_ABORT_ATOMIC_WRITE'
  | 'F2FS_IOC_COMMIT_ATOMIC_WRITE'
  | 'F2FS_IOC_COMPRESS_FILE'
  | 'F2FS_IOC_DECOMPRESS_FILE'
  | 'F2FS_IOC_FLUSH_DEVICE'
  | 'F2FS_IOC_GARBAGE_COLLECT'
  | 'F2FS_IOC_GET_COMPRESS_BLOCKS'
  | 'F2FS_IOC_GET_COMPRESS_OPTION'
  | 'F2FS_IOC_GET_DEV_ALIAS_FILE'
  | 'F2FS_IOC_GET_DEV_ALIAS_STATUS'
  | 'F2FS_IOC_GET_FEATURES'
  | 'F2FS_IOC_GET_PIN_FILE'
  | 'F2FS_IOC_IO_PRIO'
  | 'F2FS_IOC_PRECACHE_EXTENTS'
  | 'F2FS_IOC_RELEASE_COMPRESS_BLOCKS'
  | 'F2FS_IOC_RELEASE_DEV_ALIAS'
  | 'F2FS_IOC_RELEASE_VOLATILE_WRITE'
  | 'F2FS_IOC_RESERVE_COMPRESS_BLOCKS'
  | 'F2FS_IOC_RESERVE_DEV_ALIAS'
  | 'F2FS_IOC_RESIZE_FS'
  | 'F2FS_IOC_SEC_TRIM_FILE'
  | 'F2FS_IOC_SET_COMPRESS_OPTION'
  | 'F2FS_IOC_SET_PIN_FILE'
  | 'F2FS_IOC_SHUTDOWN'
  | 'F2FS_IOC_START_ATOMIC_REPLACE'
  | 'F2FS_IOC_START_ATOMIC_WRITE'
  | 'F2FS_IOC_START_VOLATILE_WRITE'
  | 'F2FS_IOC_WRITE_CHECKPOINT'
> = /* @__PURE__ */ perArchOf(
  {
    F2FS_IOC_GARBAGE_COLLECT_RANGE: [
      1075377419, 1075115275, 1075377419, 1075377419, 1075377419, 1075377419, 1075377419,
      2149119243,
    ],
    F2FS_IOC_MOVE_RANGE: [
      3223385353, 3223123209, 3223385353, 3223385353, 3223385353, 3223385353, 3223385353,
      3223385353,
    ],
  },
  {
    F2FS_IOC_ABORT_ATOMIC_WRITE: 62725,
    F2FS_IOC_COMMIT_ATOMIC_WRITE: 62722,
    F2FS_IOC_COMPRESS_FILE: 62744,
    F2FS_IOC_DECOMPRESS_FILE: 62743,
    F2FS_IOC_FLUSH_DEVICE: 1074328842,
    F2FS_IOC_GARBAGE_COLLECT: 1074066694,
    F2FS_IOC_GET_COMPRESS_BLOCKS: 2148070673,
    F2FS_IOC_GET_COMPRESS_OPTION: 2147677461,
    F2FS_IOC_GET_DEV_ALIAS_FILE: 2147808538,
    F2FS_IOC_GET_DEV_ALIAS_STATUS: 2147808542,
    F2FS_IOC_GET_FEATURES: 2147808524,
    F2FS_IOC_GET_PIN_FILE: 2147808526,
    F2FS_IOC_IO_PRIO: 1074066715,
    F2FS_IOC_PRECACHE_EXTENTS: 62735,
    F2FS_IOC_RELEASE_COMPRESS_BLOCKS: 2148070674,
    F2FS_IOC_RELEASE_DEV_ALIAS: 62749,
    F2FS_IOC_RELEASE_VOLATILE_WRITE: 62724,
    F2FS_IOC_RESERVE_COMPRESS_BLOCKS: 2148070675,
    F2FS_IOC_RESERVE_DEV_ALIAS: 62748,
    F2FS_IOC_RESIZE_FS: 1074328848,
    F2FS_IOC_SEC_TRIM_FILE: 1075377428,
    F2FS_IOC_SET_COMPRESS_OPTION: 1073935638,
    F2FS_IOC_SET_PIN_FILE: 1074066701,
    F2FS_IOC_SHUTDOWN: 2147768445,
    F2FS_IOC_START_ATOMIC_REPLACE: 62745,
    F2FS_IOC_START_ATOMIC_WRITE: 62721,
    F2FS_IOC_START_VOLATILE_WRITE: 62723,
    F2FS_IOC_WRITE_CHECKPOINT: 62727,
  },
);

/** `<linux/f2fs.h>`: 1075115275 on x86; 2149119243 on ppc64le; 1075377419 elsewhere. */
export const F2FS_IOC_GARBAGE_COLLECT_RANGE: number = /* @__PURE__ */ hereOf(
  perArch.F2FS_IOC_GARBAGE_COLLECT_RANGE,
);
/** `<linux/f2fs.h>`: 3223123209 on x86; 3223385353 elsewhere. */
export const F2FS_IOC_MOVE_RANGE: number = /* @__PURE__ */ hereOf(perArch.F2FS_IOC_MOVE_RANGE);
export const F2FS_IOC_ABORT_ATOMIC_WRITE: number = /* @__PURE__ */ requestHere(62725),
  F2FS_IOC_COMMIT_ATOMIC_WRITE: number = /* @__PURE__ */ requestHere(62722),
  F2FS_IOC_COMPRESS_FILE: number = /* @__PURE__ */ requestHere(62744),
  F2FS_IOC_DECOMPRESS_FILE: number = /* @__PURE__ */ requestHere(62743),
  F2FS_IOC_FLUSH_DEVICE: number = /* @__PURE__ */ requestHere(1074328842),
  F2FS_IOC_GARBAGE_COLLECT: number = /* @__PURE__ */ requestHere(1074066694),
  F2FS_IOC_GET_COMPRESS_BLOCKS: number = /* @__PURE__ */ requestHere(2148070673),
  F2FS_IOC_GET_COMPRESS_OPTION: number = /* @__PURE__ */ requestHere(2147677461),
  F2FS_IOC_GET_DEV_ALIAS_FILE: number = /* @__PURE__ */ requestHere(2147808538),
  F2FS_IOC_GET_DEV_ALIAS_STATUS: number = /* @__PURE__ */ requestHere(2147808542),
  F2FS_IOC_GET_FEATURES: number = /* @__PURE__ */ requestHere(2147808524),
  F2FS_IOC_GET_PIN_FILE: number = /* @__PURE__ */ requestHere(2147808526),
  F2FS_IOC_IO_PRIO: number = /* @__PURE__ */ requestHere(1074066715),
  F2FS_IOC_PRECACHE_EXTENTS: number = /* @__PURE__ */ requestHere(62735),
  F2FS_IOC_RELEASE_COMPRESS_BLOCKS: number = /* @__PURE__ */ requestHere(2148070674),
  F2FS_IOC_RELEASE_DEV_ALIAS: number = /* @__PURE__ */ requestHere(62749),
  F2FS_IOC_RELEASE_VOLATILE_WRITE: number = /* @__PURE__ */ requestHere(62724),
  F2FS_IOC_RESERVE_COMPRESS_BLOCKS: number = /* @__PURE__ */ requestHere(2148070675),
  F2FS_IOC_RESERVE_DEV_ALIAS: number = /* @__PURE__ */ requestHere(62748),
  F2FS_IOC_RESIZE_FS: number = /* @__PURE__ */ requestHere(1074328848),
  F2FS_IOC_SEC_TRIM_FILE: number = /* @__PURE__ */ requestHere(1075377428),
  F2FS_IOC_SET_COMPRESS_OPTION: number = /* @__PURE__ */ requestHere(1073935638),
  F2FS_IOC_SET_PIN_FILE: number = /* @__PURE__ */ requestHere(1074066701),
  F2FS_IOC_SHUTDOWN: number = /* @__PURE__ */ requestHere(2147768445),
  F2FS_IOC_START_ATOMIC_REPLACE: number = /* @__PURE__ */ requestHere(62745),
  F2FS_IOC_START_ATOMIC_WRITE: number = /* @__PURE__ */ requestHere(62721),
  F2FS_IOC_START_VOLATILE_WRITE: number = /* @__PURE__ */ requestHere(62723),
  F2FS_IOC_WRITE_CHECKPOINT: number = /* @__PURE__ */ requestHere(62727);
export const F2FS_DEV_ALIAS_STATUS_RELEASED = 0,
  F2FS_DEV_ALIAS_STATUS_RESERVED = 1,
  F2FS_GOING_DOWN_FULLSYNC = 0,
  F2FS_GOING_DOWN_METAFLUSH = 3,
  F2FS_GOING_DOWN_METASYNC = 1,
  F2FS_GOING_DOWN_NEED_FSCK = 4,
  F2FS_GOING_DOWN_NOSYNC = 2,
  F2FS_IOCTL_MAGIC = 245,
  F2FS_IOC_DEFRAGMENT = 3222336776,
  F2FS_IOPRIO_MAX = 2,
  F2FS_IOPRIO_WRITE = 1,
  F2FS_TRIM_FILE_DISCARD = 1,
  F2FS_TRIM_FILE_MASK = 3,
  F2FS_TRIM_FILE_ZEROOUT = 2;
export declare namespace struct {
  /** `<linux/f2fs.h>`: 2 bytes. */
  interface f2fs_comp_option extends RecordView<'struct f2fs_comp_option'> {
    algorithm: number;
    log_cluster_size: number;
  }

  /** `<linux/f2fs.h>`: 16 bytes. */
  interface f2fs_defragment extends RecordView<'struct f2fs_defragment'> {
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/f2fs.h>`: 8 bytes. */
  interface f2fs_flush_device extends RecordView<'struct f2fs_flush_device'> {
    dev_num: number;
    segments: number;
  }

  /** `<linux/f2fs.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface f2fs_gc_range extends RecordView<'struct f2fs_gc_range'> {
    sync: number;
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/f2fs.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface f2fs_move_range extends RecordView<'struct f2fs_move_range'> {
    dst_fd: number;
    get pos_in(): bigint;
    set pos_in(value: Integer);
    get pos_out(): bigint;
    set pos_out(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/f2fs.h>`: 24 bytes. */
  interface f2fs_sectrim_range extends RecordView<'struct f2fs_sectrim_range'> {
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }
}

export const struct: {
  readonly f2fs_comp_option: Descriptor<struct.f2fs_comp_option>;
  readonly f2fs_defragment: Descriptor<struct.f2fs_defragment>;
  readonly f2fs_flush_device: Descriptor<struct.f2fs_flush_device>;
  readonly f2fs_gc_range: Descriptor<struct.f2fs_gc_range>;
  readonly f2fs_move_range: Descriptor<struct.f2fs_move_range>;
  readonly f2fs_sectrim_range: Descriptor<struct.f2fs_sectrim_range>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"f2fs_comp_option": "__u8 algorithm;__u8 log_cluster_size;",
"f2fs_defragment": "__u64 start;__u64 len;",
"f2fs_flush_device": "__u32 dev_num;__u32 segments;",
"f2fs_gc_range": "__u32 sync;__u64 start;__u64 len;",
"f2fs_move_range": "__u32 dst_fd;__u64 pos_in;__u64 pos_out;__u64 len;",
"f2fs_sectrim_range": "__u64 start;__u64 len;__u64 flags;"
}`),
);

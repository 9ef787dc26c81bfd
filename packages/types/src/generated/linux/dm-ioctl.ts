// Generated from Linux 7.3.4 <linux/dm-ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'DM_MPATH_PROBE_PATHS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    DM_MPATH_PROBE_PATHS: 64786,
  },
);

export const DM_MPATH_PROBE_PATHS: number = /* @__PURE__ */ requestHere(64786);
export const DM_ACTIVE_PRESENT_FLAG = 32,
  DM_BUFFER_FULL_FLAG = 256,
  DM_DATA_OUT_FLAG = 65536,
  DM_DEFERRED_REMOVE = 131072,
  DM_DEV_ARM_POLL = 3241737488,
  DM_DEV_ARM_POLL_CMD = 16,
  DM_DEV_CREATE = 3241737475,
  DM_DEV_CREATE_CMD = 3,
  DM_DEV_REMOVE = 3241737476,
  DM_DEV_REMOVE_CMD = 4,
  DM_DEV_RENAME = 3241737477,
  DM_DEV_RENAME_CMD = 5,
  DM_DEV_SET_GEOMETRY = 3241737487,
  DM_DEV_SET_GEOMETRY_CMD = 15,
  DM_DEV_STATUS = 3241737479,
  DM_DEV_STATUS_CMD = 7,
  DM_DEV_SUSPEND = 3241737478,
  DM_DEV_SUSPEND_CMD = 6,
  DM_DEV_WAIT = 3241737480,
  DM_DEV_WAIT_CMD = 8,
  DM_GET_TARGET_VERSION = 3241737489,
  DM_GET_TARGET_VERSION_CMD = 17,
  DM_IMA_MEASUREMENT_FLAG = 524288,
  DM_INACTIVE_PRESENT_FLAG = 64,
  DM_INTERNAL_SUSPEND_FLAG = 262144,
  DM_IOCTL = 253,
  DM_LIST_DEVICES = 3241737474,
  DM_LIST_DEVICES_CMD = 2,
  DM_LIST_VERSIONS = 3241737485,
  DM_LIST_VERSIONS_CMD = 13,
  DM_MAX_TYPE_NAME = 16,
  DM_MPATH_PROBE_PATHS_CMD = 18,
  DM_NAME_LEN = 128,
  DM_NAME_LIST_FLAG_DOESNT_HAVE_UUID = 2,
  DM_NAME_LIST_FLAG_HAS_UUID = 1,
  DM_NOFLUSH_FLAG = 2048,
  DM_PERSISTENT_DEV_FLAG = 8,
  DM_QUERY_INACTIVE_TABLE_FLAG = 4096,
  DM_READONLY_FLAG = 1,
  DM_REMOVE_ALL = 3241737473,
  DM_REMOVE_ALL_CMD = 1,
  DM_SECURE_DATA_FLAG = 32768,
  DM_SKIP_BDGET_FLAG = 512,
  DM_SKIP_LOCKFS_FLAG = 1024,
  DM_STATUS_TABLE_FLAG = 16,
  DM_SUSPEND_FLAG = 2,
  DM_TABLE_CLEAR = 3241737482,
  DM_TABLE_CLEAR_CMD = 10,
  DM_TABLE_DEPS = 3241737483,
  DM_TABLE_DEPS_CMD = 11,
  DM_TABLE_LOAD = 3241737481,
  DM_TABLE_LOAD_CMD = 9,
  DM_TABLE_STATUS = 3241737484,
  DM_TABLE_STATUS_CMD = 12,
  DM_TARGET_MSG = 3241737486,
  DM_TARGET_MSG_CMD = 14,
  DM_UEVENT_GENERATED_FLAG = 8192,
  DM_UUID_FLAG = 16384,
  DM_UUID_LEN = 129,
  DM_VERSION = 3241737472,
  DM_VERSION_CMD = 0,
  DM_VERSION_MAJOR = 4,
  DM_VERSION_MINOR = 50,
  DM_VERSION_PATCHLEVEL = 0;
export declare namespace struct {
  /** `<linux/dm-ioctl.h>`: 312 bytes. */
  interface dm_ioctl extends RecordView<'struct dm_ioctl'> {
    get version(): Uint32Array;
    set version(value: Iterable<Integer>);
    data_size: number;
    data_start: number;
    target_count: number;
    open_count: number;
    flags: number;
    event_nr: number;
    padding: number;
    get dev(): bigint;
    set dev(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/dm-ioctl.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface dm_name_list extends RecordView<'struct dm_name_list'> {
    get dev(): bigint;
    set dev(value: Integer);
    next: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/dm-ioctl.h>`: 8 bytes. */
  interface dm_target_deps extends RecordView<'struct dm_target_deps'> {
    count: number;
    padding: number;
    get dev(): BigUint64Array;
    set dev(value: Iterable<Integer>);
  }

  /** `<linux/dm-ioctl.h>`: 8 bytes. */
  interface dm_target_msg extends RecordView<'struct dm_target_msg'> {
    get sector(): bigint;
    set sector(value: Integer);
    get message(): Uint8Array;
    set message(value: Bytes);
  }

  /** `<linux/dm-ioctl.h>`: 40 bytes. */
  interface dm_target_spec extends RecordView<'struct dm_target_spec'> {
    get sector_start(): bigint;
    set sector_start(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    status: number;
    next: number;
    get target_type(): Uint8Array;
    set target_type(value: Bytes);
  }

  /** `<linux/dm-ioctl.h>`: 16 bytes. */
  interface dm_target_versions extends RecordView<'struct dm_target_versions'> {
    next: number;
    get version(): Uint32Array;
    set version(value: Iterable<Integer>);
    get name(): Uint8Array;
    set name(value: Bytes);
  }
}

export const struct: {
  readonly dm_ioctl: Descriptor<struct.dm_ioctl>;
  readonly dm_name_list: Descriptor<struct.dm_name_list>;
  readonly dm_target_deps: Descriptor<struct.dm_target_deps>;
  readonly dm_target_msg: Descriptor<struct.dm_target_msg>;
  readonly dm_target_spec: Descriptor<struct.dm_target_spec>;
  readonly dm_target_versions: Descriptor<struct.dm_target_versions>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dm_ioctl": "__u32 version[3];__u32 data_size;__u32 data_start;__u32 target_count;__s32 open_count;__u32 flags;__u32 event_nr;__u32 padding;__u64 dev;char name[128];char uuid[129];char data[7];",
"dm_name_list": "__u64 dev;__u32 next;char name[];",
"dm_target_deps": "__u32 count;__u32 padding;__u64 dev[];",
"dm_target_msg": "__u64 sector;char message[];",
"dm_target_spec": "__u64 sector_start;__u64 length;__s32 status;__u32 next;char target_type[16];",
"dm_target_versions": "__u32 next;__u32 version[3];char name[];"
}`),
);

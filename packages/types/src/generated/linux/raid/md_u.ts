// Generated from Linux 7.3.4 <linux/raid/md_u.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'ADD_NEW_DISK'
  | 'CLEAR_ARRAY'
  | 'CLUSTERED_DISK_NACK'
  | 'GET_ARRAY_INFO'
  | 'GET_BITMAP_FILE'
  | 'GET_DISK_INFO'
  | 'HOT_ADD_DISK'
  | 'HOT_GENERATE_ERROR'
  | 'HOT_REMOVE_DISK'
  | 'PROTECT_ARRAY'
  | 'RAID_AUTORUN'
  | 'RAID_VERSION'
  | 'RESTART_ARRAY_RW'
  | 'RUN_ARRAY'
  | 'SET_ARRAY_INFO'
  | 'SET_BITMAP_FILE'
  | 'SET_DISK_FAULTY'
  | 'SET_DISK_INFO'
  | 'STOP_ARRAY'
  | 'STOP_ARRAY_RO'
  | 'UNPROTECT_ARRAY'
  | 'WRITE_RAID_INFO'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    ADD_NEW_DISK: 1075054881,
    CLEAR_ARRAY: 2336,
    CLUSTERED_DISK_NACK: 2357,
    GET_ARRAY_INFO: 2152204561,
    GET_BITMAP_FILE: 2415921429,
    GET_DISK_INFO: 2148796690,
    HOT_ADD_DISK: 2344,
    HOT_GENERATE_ERROR: 2346,
    HOT_REMOVE_DISK: 2338,
    PROTECT_ARRAY: 2343,
    RAID_AUTORUN: 2324,
    RAID_VERSION: 2148272400,
    RESTART_ARRAY_RW: 2356,
    RUN_ARRAY: 1074530608,
    SET_ARRAY_INFO: 1078462755,
    SET_BITMAP_FILE: 1074006315,
    SET_DISK_FAULTY: 2345,
    SET_DISK_INFO: 2340,
    STOP_ARRAY: 2354,
    STOP_ARRAY_RO: 2355,
    UNPROTECT_ARRAY: 2342,
    WRITE_RAID_INFO: 2341,
  },
);

export const ADD_NEW_DISK: number = /* @__PURE__ */ requestHere(1075054881),
  CLEAR_ARRAY: number = /* @__PURE__ */ requestHere(2336),
  CLUSTERED_DISK_NACK: number = /* @__PURE__ */ requestHere(2357),
  GET_ARRAY_INFO: number = /* @__PURE__ */ requestHere(2152204561),
  GET_BITMAP_FILE: number = /* @__PURE__ */ requestHere(2415921429),
  GET_DISK_INFO: number = /* @__PURE__ */ requestHere(2148796690),
  HOT_ADD_DISK: number = /* @__PURE__ */ requestHere(2344),
  HOT_GENERATE_ERROR: number = /* @__PURE__ */ requestHere(2346),
  HOT_REMOVE_DISK: number = /* @__PURE__ */ requestHere(2338),
  PROTECT_ARRAY: number = /* @__PURE__ */ requestHere(2343),
  RAID_AUTORUN: number = /* @__PURE__ */ requestHere(2324),
  RAID_VERSION: number = /* @__PURE__ */ requestHere(2148272400),
  RESTART_ARRAY_RW: number = /* @__PURE__ */ requestHere(2356),
  RUN_ARRAY: number = /* @__PURE__ */ requestHere(1074530608),
  SET_ARRAY_INFO: number = /* @__PURE__ */ requestHere(1078462755),
  SET_BITMAP_FILE: number = /* @__PURE__ */ requestHere(1074006315),
  SET_DISK_FAULTY: number = /* @__PURE__ */ requestHere(2345),
  SET_DISK_INFO: number = /* @__PURE__ */ requestHere(2340),
  STOP_ARRAY: number = /* @__PURE__ */ requestHere(2354),
  STOP_ARRAY_RO: number = /* @__PURE__ */ requestHere(2355),
  UNPROTECT_ARRAY: number = /* @__PURE__ */ requestHere(2342),
  WRITE_RAID_INFO: number = /* @__PURE__ */ requestHere(2341);
export const LEVEL_LINEAR = -1,
  LEVEL_NONE = -1000000,
  MD_MAJOR_VERSION = 0,
  MD_MINOR_VERSION = 90,
  MD_PATCHLEVEL_VERSION = 3,
  MdpMinorShift = 6;
export declare namespace struct {
  /** `<linux/raid/md_u.h>`: 72 bytes. */
  interface mdu_array_info_s extends RecordView<'struct mdu_array_info_s'> {
    major_version: number;
    minor_version: number;
    patch_version: number;
    ctime: number;
    level: number;
    size: number;
    nr_disks: number;
    raid_disks: number;
    md_minor: number;
    not_persistent: number;
    utime: number;
    state: number;
    active_disks: number;
    working_disks: number;
    failed_disks: number;
    spare_disks: number;
    layout: number;
    chunk_size: number;
  }

  /** `<linux/raid/md_u.h>`: 4096 bytes. */
  interface mdu_bitmap_file_s extends RecordView<'struct mdu_bitmap_file_s'> {
    get pathname(): Uint8Array;
    set pathname(value: Bytes);
  }

  /** `<linux/raid/md_u.h>`: 20 bytes. */
  interface mdu_disk_info_s extends RecordView<'struct mdu_disk_info_s'> {
    number: number;
    major: number;
    minor: number;
    raid_disk: number;
    state: number;
  }

  /** `<linux/raid/md_u.h>`: 12 bytes. */
  interface mdu_param_s extends RecordView<'struct mdu_param_s'> {
    personality: number;
    chunk_size: number;
    max_fault: number;
  }

  /** `<linux/raid/md_u.h>`: 16 bytes. */
  interface mdu_start_info_s extends RecordView<'struct mdu_start_info_s'> {
    major: number;
    minor: number;
    raid_disk: number;
    state: number;
  }

  /** `<linux/raid/md_u.h>`: 12 bytes. */
  interface mdu_version_s extends RecordView<'struct mdu_version_s'> {
    major: number;
    minor: number;
    patchlevel: number;
  }
}

export const struct: {
  readonly mdu_array_info_s: Descriptor<struct.mdu_array_info_s>;
  readonly mdu_bitmap_file_s: Descriptor<struct.mdu_bitmap_file_s>;
  readonly mdu_disk_info_s: Descriptor<struct.mdu_disk_info_s>;
  readonly mdu_param_s: Descriptor<struct.mdu_param_s>;
  readonly mdu_start_info_s: Descriptor<struct.mdu_start_info_s>;
  readonly mdu_version_s: Descriptor<struct.mdu_version_s>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mdu_array_info_s": "int major_version;int minor_version;int patch_version;unsigned int ctime;int level;int size;int nr_disks;int raid_disks;int md_minor;int not_persistent;unsigned int utime;int state;int active_disks;int working_disks;int failed_disks;int spare_disks;int layout;int chunk_size;",
"mdu_bitmap_file_s": "char pathname[4096];",
"mdu_disk_info_s": "int number;int major;int minor;int raid_disk;int state;",
"mdu_param_s": "int personality;int chunk_size;int max_fault;",
"mdu_start_info_s": "int major;int minor;int raid_disk;int state;",
"mdu_version_s": "int major;int minor;int patchlevel;"
}`),
);

export type mdu_array_info_t = struct.mdu_array_info_s;
export const mdu_array_info_t: typeof struct.mdu_array_info_s = struct.mdu_array_info_s;
export type mdu_bitmap_file_t = struct.mdu_bitmap_file_s;
export const mdu_bitmap_file_t: typeof struct.mdu_bitmap_file_s = struct.mdu_bitmap_file_s;
export type mdu_disk_info_t = struct.mdu_disk_info_s;
export const mdu_disk_info_t: typeof struct.mdu_disk_info_s = struct.mdu_disk_info_s;
export type mdu_param_t = struct.mdu_param_s;
export const mdu_param_t: typeof struct.mdu_param_s = struct.mdu_param_s;
export type mdu_start_info_t = struct.mdu_start_info_s;
export const mdu_start_info_t: typeof struct.mdu_start_info_s = struct.mdu_start_info_s;
export type mdu_version_t = struct.mdu_version_s;
export const mdu_version_t: typeof struct.mdu_version_s = struct.mdu_version_s;

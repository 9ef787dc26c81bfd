// Generated from Linux 7.3.4 <linux/stat.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/stat.h>`: 256 bytes. */
export interface statx extends RecordView<'struct statx'> {
  stx_mask: number;
  stx_blksize: number;
  get stx_attributes(): bigint;
  set stx_attributes(value: Integer);
  stx_nlink: number;
  stx_uid: number;
  stx_gid: number;
  stx_mode: number;
  get __spare0(): Uint16Array;
  set __spare0(value: Iterable<Integer>);
  get stx_ino(): bigint;
  set stx_ino(value: Integer);
  get stx_size(): bigint;
  set stx_size(value: Integer);
  get stx_blocks(): bigint;
  set stx_blocks(value: Integer);
  get stx_attributes_mask(): bigint;
  set stx_attributes_mask(value: Integer);
  get stx_atime(): statx_timestamp;
  set stx_atime(value: From<statx_timestamp>);
  get stx_btime(): statx_timestamp;
  set stx_btime(value: From<statx_timestamp>);
  get stx_ctime(): statx_timestamp;
  set stx_ctime(value: From<statx_timestamp>);
  get stx_mtime(): statx_timestamp;
  set stx_mtime(value: From<statx_timestamp>);
  stx_rdev_major: number;
  stx_rdev_minor: number;
  stx_dev_major: number;
  stx_dev_minor: number;
  get stx_mnt_id(): bigint;
  set stx_mnt_id(value: Integer);
  stx_dio_mem_align: number;
  stx_dio_offset_align: number;
  get stx_subvol(): bigint;
  set stx_subvol(value: Integer);
  stx_atomic_write_unit_min: number;
  stx_atomic_write_unit_max: number;
  stx_atomic_write_segments_max: number;
  stx_dio_read_offset_align: number;
  stx_atomic_write_unit_max_opt: number;
  get __spare2(): Uint32Array;
  set __spare2(value: Iterable<Integer>);
  get __spare3(): BigUint64Array;
  set __spare3(value: Iterable<Integer>);
}

export const statx: Descriptor<statx> = /* @__PURE__ */ declareStruct(
  'statx',
  `
  __u32 stx_mask;
  __u32 stx_blksize;
  __u64 stx_attributes;
  __u32 stx_nlink;
  __u32 stx_uid;
  __u32 stx_gid;
  __u16 stx_mode;
  __u16 __spare0[1];
  __u64 stx_ino;
  __u64 stx_size;
  __u64 stx_blocks;
  __u64 stx_attributes_mask;
  struct statx_timestamp stx_atime;
  struct statx_timestamp stx_btime;
  struct statx_timestamp stx_ctime;
  struct statx_timestamp stx_mtime;
  __u32 stx_rdev_major;
  __u32 stx_rdev_minor;
  __u32 stx_dev_major;
  __u32 stx_dev_minor;
  __u64 stx_mnt_id;
  __u32 stx_dio_mem_align;
  __u32 stx_dio_offset_align;
  __u64 stx_subvol;
  __u32 stx_atomic_write_unit_min;
  __u32 stx_atomic_write_unit_max;
  __u32 stx_atomic_write_segments_max;
  __u32 stx_dio_read_offset_align;
  __u32 stx_atomic_write_unit_max_opt;
  __u32 __spare2[1];
  __u64 __spare3[8];
`,
  { uses: () => [statx_timestamp] },
);

/** `<linux/stat.h>`: 16 bytes. */
export interface statx_timestamp extends RecordView<'struct statx_timestamp'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  tv_nsec: number;
  __reserved: number;
}

export const statx_timestamp: Descriptor<statx_timestamp> = /* @__PURE__ */ declareStruct(
  'statx_timestamp',
  `
  __s64 tv_sec;
  __u32 tv_nsec;
  __s32 __reserved;
`,
);

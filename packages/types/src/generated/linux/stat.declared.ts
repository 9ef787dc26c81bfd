// Generated from Linux 7.3.4 <linux/stat.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const STATX_ALL = 4095,
  STATX_ATIME = 32,
  STATX_ATTR_APPEND = 32,
  STATX_ATTR_AUTOMOUNT = 4096,
  STATX_ATTR_COMPRESSED = 4,
  STATX_ATTR_DAX = 2097152,
  STATX_ATTR_ENCRYPTED = 2048,
  STATX_ATTR_IMMUTABLE = 16,
  STATX_ATTR_MOUNT_ROOT = 8192,
  STATX_ATTR_NODUMP = 64,
  STATX_ATTR_VERITY = 1048576,
  STATX_ATTR_WRITE_ATOMIC = 4194304,
  STATX_BASIC_STATS = 2047,
  STATX_BLOCKS = 1024,
  STATX_BTIME = 2048,
  STATX_CTIME = 128,
  STATX_DIOALIGN = 8192,
  STATX_DIO_READ_ALIGN = 131072,
  STATX_GID = 16,
  STATX_INO = 256,
  STATX_MNT_ID = 4096,
  STATX_MNT_ID_UNIQUE = 16384,
  STATX_MODE = 2,
  STATX_MTIME = 64,
  STATX_NLINK = 4,
  STATX_SIZE = 512,
  STATX_SUBVOL = 32768,
  STATX_TYPE = 1,
  STATX_UID = 8,
  STATX_WRITE_ATOMIC = 65536,
  STATX__RESERVED = 2147483648,
  S_IALLUGO = 4095,
  S_IFBLK = 24576,
  S_IFCHR = 8192,
  S_IFDIR = 16384,
  S_IFIFO = 4096,
  S_IFLNK = 40960,
  S_IFMT = 61440,
  S_IFREG = 32768,
  S_IFSOCK = 49152,
  S_IRGRP = 32,
  S_IROTH = 4,
  S_IRUGO = 292,
  S_IRUSR = 256,
  S_IRWXG = 56,
  S_IRWXO = 7,
  S_IRWXU = 448,
  S_IRWXUGO = 511,
  S_ISGID = 1024,
  S_ISUID = 2048,
  S_ISVTX = 512,
  S_IWGRP = 16,
  S_IWOTH = 2,
  S_IWUGO = 146,
  S_IWUSR = 128,
  S_IXGRP = 8,
  S_IXOTH = 1,
  S_IXUGO = 73,
  S_IXUSR = 64,
  UTIME_NOW = 1073741823,
  UTIME_OMIT = 1073741822;
export declare namespace struct {
  /** `<linux/stat.h>`: 256 bytes. */
  interface statx extends RecordView<'struct statx'> {
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
    get stx_atime(): struct.statx_timestamp;
    set stx_atime(value: From<struct.statx_timestamp>);
    get stx_btime(): struct.statx_timestamp;
    set stx_btime(value: From<struct.statx_timestamp>);
    get stx_ctime(): struct.statx_timestamp;
    set stx_ctime(value: From<struct.statx_timestamp>);
    get stx_mtime(): struct.statx_timestamp;
    set stx_mtime(value: From<struct.statx_timestamp>);
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

  /** `<linux/stat.h>`: 16 bytes. */
  interface statx_timestamp extends RecordView<'struct statx_timestamp'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    tv_nsec: number;
    __reserved: number;
  }
}

export const struct: {
  readonly statx: Descriptor<struct.statx>;
  readonly statx_timestamp: Descriptor<struct.statx_timestamp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"statx": "__u32 stx_mask;__u32 stx_blksize;__u64 stx_attributes;__u32 stx_nlink;__u32 stx_uid;__u32 stx_gid;__u16 stx_mode;__u16 __spare0[1];__u64 stx_ino;__u64 stx_size;__u64 stx_blocks;__u64 stx_attributes_mask;struct statx_timestamp stx_atime;struct statx_timestamp stx_btime;struct statx_timestamp stx_ctime;struct statx_timestamp stx_mtime;__u32 stx_rdev_major;__u32 stx_rdev_minor;__u32 stx_dev_major;__u32 stx_dev_minor;__u64 stx_mnt_id;__u32 stx_dio_mem_align;__u32 stx_dio_offset_align;__u64 stx_subvol;__u32 stx_atomic_write_unit_min;__u32 stx_atomic_write_unit_max;__u32 stx_atomic_write_segments_max;__u32 stx_dio_read_offset_align;__u32 stx_atomic_write_unit_max_opt;__u32 __spare2[1];__u64 __spare3[8];",
"statx_timestamp": "__s64 tv_sec;__u32 tv_nsec;__s32 __reserved;"
}`),
);

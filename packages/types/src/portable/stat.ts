import { type Descriptor, declareStruct, type Integer, type RecordView } from '../engine.ts';

/**
 * What `stat` and its kin fill in, with 64-bit times, sizes and inodes on every architecture. On
 * 64-bit ones it is laid out as the kernel's own.
 */
export interface stat extends RecordView<'struct stat'> {
  get st_dev(): bigint;
  set st_dev(value: Integer);
  get st_ino(): bigint;
  set st_ino(value: Integer);
  st_nlink: number;
  st_mode: number;
  st_uid: number;
  st_gid: number;
  get st_rdev(): bigint;
  set st_rdev(value: Integer);
  get st_size(): bigint;
  set st_size(value: Integer);
  st_blksize: number;
  get st_blocks(): bigint;
  set st_blocks(value: Integer);
  get st_atime(): bigint;
  set st_atime(value: Integer);
  st_atime_nsec: number;
  get st_mtime(): bigint;
  set st_mtime(value: Integer);
  st_mtime_nsec: number;
  get st_ctime(): bigint;
  set st_ctime(value: Integer);
  st_ctime_nsec: number;
}

const times = `
  __s64 st_atime; unsigned long st_atime_nsec;
  __s64 st_mtime; unsigned long st_mtime_nsec;
  __s64 st_ctime; unsigned long st_ctime_nsec;
`;

export const stat: Descriptor<stat> = /* @__PURE__ */ declareStruct(
  'stat',
  `__u64 st_dev, st_ino;
   __u32 st_mode, st_nlink, st_uid, st_gid;
   __u64 st_rdev, :64;
   __s64 st_size;
   int st_blksize, :32;
   __s64 st_blocks;
   ${times}
   __u64 :64;`,
  {
    variants: {
      x86_64: {
        members: `
          __u64 st_dev, st_ino;
          unsigned long st_nlink;
          __u32 st_mode, st_uid, st_gid, :32;
          __u64 st_rdev;
          __s64 st_size;
          long st_blksize;
          __s64 st_blocks;
          ${times}
          __u64 :64, :64, :64;`,
      },
    },
  },
);

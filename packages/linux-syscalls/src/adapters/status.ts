import { bytesOf, struct } from '@linux-syscalls/types';
import type { Integer } from '../arguments/integers.ts';
import { writePointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { EBADF } from '../generated/errnos.ts';
import { Converted, type Plan, type Planned, type PlannedWord } from './Plan.ts';

/** stat, lstat and fstatat where the kernel's have 32-bit times: statx, converted to `struct stat`. */
export function statThroughStatx(
  statx: number,
  dirfd: number,
  pathname: Integer,
  flags: number,
  mask: number,
  statbuf: Pointer,
): Plan {
  return planOf(statx, dirfd, pathname, flags, mask, statbuf);
}

/** fstat through statx with an empty path; to statx a descriptor of −100 means the working directory. */
export function fstatThroughStatx(
  statx: number,
  fd: number,
  flags: number,
  mask: number,
  statbuf: Pointer,
): Planned {
  if (fd < 0) return -EBADF;
  const emptyPath = new Converted(0, 1, {
    in: ({ bytes }) => {
      bytes[0] = 0;
      return 0;
    },
  });
  return planOf(statx, fd, emptyPath, flags, mask, statbuf);
}

function planOf(
  statx: number,
  dirfd: number,
  pathname: PlannedWord,
  flags: number,
  mask: number,
  statbuf: Pointer,
): Plan {
  const status = new Converted(statbuf, struct.statx.size, {
    out: ({ bytes }, result) =>
      result < 0 ? 0 : writePointed(statbuf, bytesOf(statOf(struct.statx.view(bytes)))),
  });
  return { number: statx, words: [dirfd, pathname, flags, mask, status] };
}

function statOf(from: struct.statx): struct.stat {
  return struct.stat.alloc({
    st_dev: encoded(from.stx_dev_major, from.stx_dev_minor),
    st_ino: from.stx_ino,
    st_nlink: from.stx_nlink,
    st_mode: from.stx_mode,
    st_uid: from.stx_uid,
    st_gid: from.stx_gid,
    st_rdev: encoded(from.stx_rdev_major, from.stx_rdev_minor),
    st_size: from.stx_size,
    st_blksize: from.stx_blksize,
    st_blocks: from.stx_blocks,
    st_atime: from.stx_atime.tv_sec,
    st_atime_nsec: from.stx_atime.tv_nsec,
    st_mtime: from.stx_mtime.tv_sec,
    st_mtime_nsec: from.stx_mtime.tv_nsec,
    st_ctime: from.stx_ctime.tv_sec,
    st_ctime_nsec: from.stx_ctime.tv_nsec,
  });
}

/** A device number as 64-bit kernels encode it: the low eight bits of the minor, the major, the rest. */
function encoded(major: number, minor: number): number {
  return ((minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12)) >>> 0;
}

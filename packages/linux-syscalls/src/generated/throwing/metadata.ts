// Generated from Linux 7.3.4 and abi/src/calls/metadata.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, struct, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * getdents64(fd, dirp, count) reads entries of a directory.
 *
 * `struct.linux_dirent64.iterate(dirp, n)` walks the records of a result of n bytes.
 *
 * @param fd a directory, opened with `O_DIRECTORY`.
 * @param dirp receives records of `struct linux_dirent64`, one behind the other.
 * @param count the length of `dirp`.
 * @returns how many bytes were filled; 0 at the end of the directory.
 * @throws {SyscallError} EINVAL: `dirp` is too small for the next entry; ENOTDIR: `fd` is no directory; ENOENT: the directory was removed.
 * @see man 2 getdents64
 */
export function getdents64(fd: fd, dirp: Memory, count?: uint | Integer): number {
  return unwrap(nothrow.getdents64(fd, dirp, count), 'getdents64');
}

/**
 * statx(dirfd, pathname, flags, mask, statxbuf) tells what is known of a file.
 *
 * Seconds have 64 bits on every architecture.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0.
 * @param mask what is wanted; `stx_mask` tells what was filled in.
 * @param statxbuf receives the answer.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist, or the path is empty without `AT_EMPTY_PATH`; EINVAL: an unknown flag, or a reserved bit in `mask`.
 * @since Linux 4.11
 * @see man 2 statx, <linux/stat.h>
 */
export function statx(
  dirfd: fd,
  pathname: Path,
  flags: Flags<'AT_'>,
  mask: Flags<'STATX_'>,
  statxbuf: struct.statx | Address | null,
): number {
  return unwrap(nothrow.statx(dirfd, pathname, flags, mask, statxbuf), 'statx', pathname);
}

// Generated from Linux 7.3.4 and abi/src/calls/metadata.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, struct, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * cachestat(fd, cstat_range, cstat, flags) tells how much of a range of a file is in the page cache.
 *
 * @param fd the file.
 * @param cstat_range where it starts and how long it is; 0 for all.
 * @param cstat receives numbers of pages.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: a file of hugetlbfs; EINVAL: a flag; EPERM: not one’s own file.
 * @since Linux 6.5
 * @see man 2 cachestat, <linux/mman.h>
 */
export function cachestat(
  fd: fd,
  cstat_range: struct.cachestat_range | Address | null,
  cstat: struct.cachestat | Address | null,
  flags?: uint,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function cachestat(
  fd: fd,
  cstat_range: struct.cachestat_range | Address | null,
  cstat: struct.cachestat | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function cachestat(...given: readonly unknown[]): Promise<number> {
  return submit('cachestat', given);
}

/**
 * file_getattr(dirfd, pathname, ufattr, at_flags) tells the attributes that a file system keeps of a file.
 *
 * The size of `ufattr` is passed for you.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param ufattr receives flags (`FS_XFLAG_*`), extent size, project.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system has no such attributes; EINVAL: an unknown flag, or attributes that don’t go together; E2BIG: `ufattr` has fields that this kernel doesn’t know.
 * @since Linux 6.17
 * @see man 2 file_getattr, <linux/fs.h>
 */
export function file_getattr(
  dirfd: fd,
  pathname: Path,
  ufattr: struct.file_attr | Address | null,
  at_flags: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
export function file_getattr(...given: readonly unknown[]): Promise<number> {
  return submit('file_getattr', given);
}

/**
 * file_setattr(dirfd, pathname, ufattr, at_flags) changes the attributes that a file system keeps of a file.
 *
 * The size of `ufattr` is passed for you.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param ufattr all of them, as `file_getattr` filled them.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system has no such attributes; EINVAL: an unknown flag, or attributes that don’t go together; E2BIG: `ufattr` has fields that this kernel doesn’t know; EPERM: not the owner, or a flag for the privileged.
 * @since Linux 6.17
 * @see man 2 file_setattr, <linux/fs.h>
 */
export function file_setattr(
  dirfd: fd,
  pathname: Path,
  ufattr: struct.file_attr | Address | null,
  at_flags: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
export function file_setattr(...given: readonly unknown[]): Promise<number> {
  return submit('file_setattr', given);
}

/**
 * getdents(fd, dirp, count) reads entries of a directory.
 *
 * The old call has records with numbers as wide as a register, and the type behind the name; this is `getdents64`, everywhere.
 *
 * `struct.linux_dirent64.iterate(dirp, n)` walks the records of a result of n bytes.
 *
 * @param fd a directory, opened with `O_DIRECTORY`.
 * @param dirp receives records of `struct linux_dirent64`, one behind the other.
 * @param count the length of `dirp`.
 * @returns how many bytes were filled; 0 at the end of the directory.
 * @throws {SyscallError} EINVAL: `dirp` is too small for the next entry; ENOTDIR: `fd` is no directory; ENOENT: the directory was removed.
 * @see man 2 getdents
 */
export function getdents(
  fd: fd,
  dirp: Memory,
  count?: uint | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function getdents(fd: fd, dirp: Memory, options: AsyncOptions): Promise<number>;
export function getdents(...given: readonly unknown[]): Promise<number> {
  return submit('getdents', given);
}

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
export function getdents64(
  fd: fd,
  dirp: Memory,
  count?: uint | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function getdents64(fd: fd, dirp: Memory, options: AsyncOptions): Promise<number>;
export function getdents64(...given: readonly unknown[]): Promise<number> {
  return submit('getdents64', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function statx(...given: readonly unknown[]): Promise<number> {
  return submit('statx', given);
}

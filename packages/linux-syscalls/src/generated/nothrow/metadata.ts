// Generated from Linux 7.3.4 and abi/src/calls/metadata.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall3, syscall4, syscall5 } from '../../trap.ts';
import { cachestatShape, cachestat_rangeShape, file_attrShape, statxShape } from '../shapes.ts';
import { sizeOf_file_attr } from '../sizes.ts';

/**
 * cachestat(fd, cstat_range, cstat, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @param cstat_range where it starts and how long it is; 0 for all.
 * @param cstat receives numbers of pages.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.5
 * @see man 2 cachestat, <linux/mman.h>
 */
export function cachestat(
  fd: fd,
  cstat_range: struct.cachestat_range | Address | null,
  cstat: struct.cachestat | Address | null,
  flags: uint = 0,
): number {
  const $fd = argument.int32('cachestat', 'fd', fd);
  const $cstat_range = argument.record(
    'cachestat',
    'cstat_range',
    cstat_range,
    cachestat_rangeShape,
  );
  const $cstat = argument.record('cachestat', 'cstat', cstat, cachestatShape);
  const $flags = argument.uint32('cachestat', 'flags', flags);
  return syscall4(451 /* cachestat */, $fd, $cstat_range, $cstat, $flags);
}

/**
 * file_getattr(dirfd, pathname, ufattr, at_flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param ufattr receives flags (`FS_XFLAG_*`), extent size, project.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.17
 * @see man 2 file_getattr, <linux/fs.h>
 */
export function file_getattr(
  dirfd: fd,
  pathname: Path,
  ufattr: struct.file_attr | Address | null,
  at_flags: Flags<'AT_'>,
): number {
  const $dirfd = argument.int32('file_getattr', 'dirfd', dirfd);
  const $ufattr = argument.record('file_getattr', 'ufattr', ufattr, file_attrShape);
  const $at_flags = argument.flags32('file_getattr', 'at_flags', at_flags);
  const $pathname = argument.path('file_getattr', 'pathname', pathname, 0);
  return syscall5(468 /* file_getattr */, $dirfd, $pathname, $ufattr, sizeOf_file_attr, $at_flags);
}

/**
 * file_setattr(dirfd, pathname, ufattr, at_flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param ufattr all of them, as `file_getattr` filled them.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.17
 * @see man 2 file_setattr, <linux/fs.h>
 */
export function file_setattr(
  dirfd: fd,
  pathname: Path,
  ufattr: struct.file_attr | Address | null,
  at_flags: Flags<'AT_'>,
): number {
  const $dirfd = argument.int32('file_setattr', 'dirfd', dirfd);
  const $ufattr = argument.record('file_setattr', 'ufattr', ufattr, file_attrShape);
  const $at_flags = argument.flags32('file_setattr', 'at_flags', at_flags);
  const $pathname = argument.path('file_setattr', 'pathname', pathname, 0);
  return syscall5(469 /* file_setattr */, $dirfd, $pathname, $ufattr, sizeOf_file_attr, $at_flags);
}

/**
 * getdents(fd, dirp, count) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a directory, opened with `O_DIRECTORY`.
 * @param dirp receives records of `struct linux_dirent64`, one behind the other.
 * @param count the length of `dirp`.
 * @returns −errno, or how many bytes were filled; 0 at the end of the directory.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getdents
 */
export function getdents(fd: fd, dirp: Memory, count?: uint | Integer): number {
  const $fd = argument.int32('getdents', 'fd', fd);
  const $dirp = argument.counted('getdents', 'dirp', dirp);
  const $count = argument.countOfBytes('getdents', 'count', count, 'dirp', $dirp, 0xffffffff);
  return syscall3(
    is.x86_64 || is.arm
      ? 217
      : is.x86 || is.s390x
        ? 220
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 61
          : 202,
    $fd,
    $dirp,
    $count,
  );
}

/**
 * getdents64(fd, dirp, count) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a directory, opened with `O_DIRECTORY`.
 * @param dirp receives records of `struct linux_dirent64`, one behind the other.
 * @param count the length of `dirp`.
 * @returns −errno, or how many bytes were filled; 0 at the end of the directory.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getdents64
 */
export function getdents64(fd: fd, dirp: Memory, count?: uint | Integer): number {
  const $fd = argument.int32('getdents64', 'fd', fd);
  const $dirp = argument.counted('getdents64', 'dirp', dirp);
  const $count = argument.countOfBytes('getdents64', 'count', count, 'dirp', $dirp, 0xffffffff);
  return syscall3(
    is.x86_64 || is.arm
      ? 217
      : is.x86 || is.s390x
        ? 220
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 61
          : 202,
    $fd,
    $dirp,
    $count,
  );
}

/**
 * statx(dirfd, pathname, flags, mask, statxbuf) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0.
 * @param mask what is wanted; `stx_mask` tells what was filled in.
 * @param statxbuf receives the answer.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $dirfd = argument.int32('statx', 'dirfd', dirfd);
  const $flags = argument.flags32('statx', 'flags', flags);
  const $mask = argument.flags32('statx', 'mask', mask);
  const $statxbuf = argument.record('statx', 'statxbuf', statxbuf, statxShape);
  const $pathname = argument.path('statx', 'pathname', pathname, 0);
  return syscall5(
    is.x86_64
      ? 332
      : is.arm
        ? 397
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 291
          : is.s390x
            ? 379
            : 383,
    $dirfd,
    $pathname,
    $flags,
    $mask,
    $statxbuf,
  );
}

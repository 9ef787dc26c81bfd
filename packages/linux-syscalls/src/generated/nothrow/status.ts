// Generated from Linux 7.3.4 and abi/src/calls/status.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { RecordArray, fd, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { utimeThroughUtimensat, utimesThroughUtimensat } from '../../adapters/fileTimes.ts';
import { perform } from '../../adapters/perform.ts';
import { fstatThroughStatx, statThroughStatx } from '../../adapters/status.ts';
import { syscall2, syscall3, syscall4 } from '../../trap.ts';
import { statShape, timevalShape, utimbufShape } from '../shapes.ts';

/**
 * fstat(fd, statbuf) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @param statbuf receives the answer.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fstat, <asm/stat.h>
 */
export function fstat(fd: fd, statbuf: struct.stat | Address | null): number {
  const $fd = argument.int32('fstat', 'fd', fd);
  const $statbuf = argument.record('fstat', 'statbuf', statbuf, statShape);
  if (is.x86 || is.arm) {
    return perform(
      fstatThroughStatx(
        is.x86 ? 383 : 397,
        $fd,
        6144 /* AT_EMPTY_PATH | AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      ),
    );
  }
  return syscall2(
    is.x86_64 ? 5 : is.riscv64 || is.aarch64 || is.loongarch64 ? 80 : 108,
    $fd,
    $statbuf,
  );
}

/** @deprecated Use `fstat`: x86 and arm call it `fstat64`. */
export const fstat64: typeof fstat = fstat;

/** @deprecated Use `fstat`: x86 and ppc64le call it `oldfstat`. */
export const oldfstat: typeof fstat = fstat;

/**
 * futimesat(dirfd, pathname, times) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `null` for `dirfd` itself.
 * @param times access and modification; `null` for now.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.16
 * @see man 2 futimesat
 */
export function futimesat(
  dirfd: fd,
  pathname: Path | null,
  times: RecordArray<struct.timeval> | Address | null,
): number {
  const $dirfd = argument.int32('futimesat', 'dirfd', dirfd);
  const $times = argument.records('futimesat', 'times', times, timevalShape, 2);
  const $pathname = argument.nullablePath('futimesat', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return perform(utimesThroughUtimensat(412 /* utimensat_time64 */, $dirfd, $pathname, $times));
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(utimesThroughUtimensat(88 /* utimensat */, $dirfd, $pathname, $times));
  }
  return syscall3(is.x86_64 ? 261 : is.s390x ? 292 : 290, $dirfd, $pathname, $times);
}

/**
 * lstat(pathname, statbuf) as `linux-syscalls` has it, returning −errno.
 *
 * @param pathname the file or link.
 * @param statbuf receives the answer.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 lstat, <asm/stat.h>
 */
export function lstat(pathname: Path, statbuf: struct.stat | Address | null): number {
  const $statbuf = argument.record('lstat', 'statbuf', statbuf, statShape);
  const $pathname = argument.path('lstat', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return perform(
      statThroughStatx(
        is.x86 ? 383 : 397,
        -100 /* AT_FDCWD */,
        $pathname,
        2304 /* AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      ),
    );
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(
      79 /* newfstatat */,
      -100 /* AT_FDCWD */,
      $pathname,
      $statbuf,
      256 /* AT_SYMLINK_NOFOLLOW */,
    );
  }
  return syscall2(is.x86_64 ? 6 : 107, $pathname, $statbuf);
}

/** @deprecated Use `lstat`: x86 and arm call it `lstat64`. */
export const lstat64: typeof lstat = lstat;

/** @deprecated Use `lstat`: x86 and ppc64le call it `oldlstat`. */
export const oldlstat: typeof lstat = lstat;

/**
 * newfstatat(dirfd, pathname, statbuf, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param statbuf receives the answer.
 * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.16
 * @see man 2 fstatat, <asm/stat.h>
 */
export function newfstatat(
  dirfd: fd,
  pathname: Path,
  statbuf: struct.stat | Address | null,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('newfstatat', 'dirfd', dirfd);
  const $statbuf = argument.record('newfstatat', 'statbuf', statbuf, statShape);
  const $flags = argument.flags32('newfstatat', 'flags', flags);
  const $pathname = argument.path('newfstatat', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return perform(
      statThroughStatx(
        is.x86 ? 383 : 397,
        $dirfd,
        $pathname,
        $flags | 2048 /* AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      ),
    );
  }
  return syscall4(
    is.x86_64 ? 262 : is.riscv64 || is.aarch64 || is.loongarch64 ? 79 : is.s390x ? 293 : 291,
    $dirfd,
    $pathname,
    $statbuf,
    $flags,
  );
}

/** `fstatat` of man section 2, which the kernel calls `newfstatat`. */
export const fstatat: typeof newfstatat = newfstatat;

/** @deprecated Use `newfstatat`: x86 and arm call it `fstatat64`. */
export const fstatat64: typeof newfstatat = newfstatat;

/**
 * stat(pathname, statbuf) as `linux-syscalls` has it, returning −errno.
 *
 * @param pathname the file; symbolic links are followed.
 * @param statbuf receives the answer.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 stat, <asm/stat.h>
 */
export function stat(pathname: Path, statbuf: struct.stat | Address | null): number {
  const $statbuf = argument.record('stat', 'statbuf', statbuf, statShape);
  const $pathname = argument.path('stat', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return perform(
      statThroughStatx(
        is.x86 ? 383 : 397,
        -100 /* AT_FDCWD */,
        $pathname,
        2048 /* AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      ),
    );
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(79 /* newfstatat */, -100 /* AT_FDCWD */, $pathname, $statbuf, 0);
  }
  return syscall2(is.x86_64 ? 4 : 106, $pathname, $statbuf);
}

/** @deprecated Use `stat`: x86 and arm call it `stat64`. */
export const stat64: typeof stat = stat;

/** @deprecated Use `stat`: x86 and ppc64le call it `oldstat`. */
export const oldstat: typeof stat = stat;

/**
 * utime(filename, times) as `linux-syscalls` has it, returning −errno.
 *
 * @param filename the file.
 * @param times access and modification; `null` for now.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 utime
 */
export function utime(filename: Path, times: struct.utimbuf | Address | null): number {
  const $times = argument.record('utime', 'times', times, utimbufShape);
  const $filename = argument.path('utime', 'filename', filename, 0);
  if (is.x86 || is.arm) {
    return perform(
      utimeThroughUtimensat(412 /* utimensat_time64 */, -100 /* AT_FDCWD */, $filename, $times),
    );
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(
      utimeThroughUtimensat(88 /* utimensat */, -100 /* AT_FDCWD */, $filename, $times),
    );
  }
  return syscall2(is.x86_64 ? 132 : 30, $filename, $times);
}

/**
 * utimes(filename, times) as `linux-syscalls` has it, returning −errno.
 *
 * @param filename the file.
 * @param times access and modification; `null` for now.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 utimes
 */
export function utimes(
  filename: Path,
  times: RecordArray<struct.timeval> | Address | null,
): number {
  const $times = argument.records('utimes', 'times', times, timevalShape, 2);
  const $filename = argument.path('utimes', 'filename', filename, 0);
  if (is.x86 || is.arm) {
    return perform(
      utimesThroughUtimensat(412 /* utimensat_time64 */, -100 /* AT_FDCWD */, $filename, $times),
    );
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(
      utimesThroughUtimensat(88 /* utimensat */, -100 /* AT_FDCWD */, $filename, $times),
    );
  }
  return syscall2(is.x86_64 ? 235 : is.s390x ? 313 : 251, $filename, $times);
}

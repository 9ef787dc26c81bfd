// Generated from Linux 7.3.4 and abi/src/calls/status.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { RecordArray, fd, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { fstatThroughStatx } from '../../adapters/fstatThroughStatx.ts';
import { statThroughStatx } from '../../adapters/statThroughStatx.ts';
import { utimeThroughUtimensat } from '../../adapters/utimeThroughUtimensat.ts';
import { utimesThroughUtimensat } from '../../adapters/utimesThroughUtimensat.ts';
import { choose } from '../../machine/choose.ts';
import { syscall2, syscall3, syscall4 } from '../../trap.ts';
import { statShape, timevalShape, utimbufShape } from '../shapes.ts';

const nr_fstat = /* @__PURE__ */ choose(5, -1, -1, 80, 80);
const fstatRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** fstat(fd, statbuf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fstat(fd: fd, statbuf: struct.stat | Address | null): number {
  const $fd = argument.int32('fstat', 'fd', fd);
  const $statbuf = argument.record('fstat', 'statbuf', statbuf, statShape);
  switch (fstatRoute) {
    case 1:
      return fstatThroughStatx(
        383 /* statx */,
        $fd,
        6144 /* AT_EMPTY_PATH | AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    case 2:
      return fstatThroughStatx(
        397 /* statx */,
        $fd,
        6144 /* AT_EMPTY_PATH | AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    default:
      return syscall2(nr_fstat, $fd, $statbuf);
  }
}

/** `fstat` under the name that x86 and arm have for it. */
export const fstat64: typeof fstat = fstat;

/** `fstat` under the name that x86 have for it. */
export const oldfstat: typeof fstat = fstat;

const futimesatRoute = /* @__PURE__ */ choose(0, 1, 1, 2, 2);

/** futimesat(dirfd, pathname, times) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function futimesat(
  dirfd: fd,
  pathname: Path | null,
  times: RecordArray<struct.timeval> | Address | null,
): number {
  const $dirfd = argument.int32('futimesat', 'dirfd', dirfd);
  const $times = argument.records('futimesat', 'times', times, timevalShape, 2);
  const $pathname = argument.nullablePath('futimesat', 'pathname', pathname, 0);
  switch (futimesatRoute) {
    case 1:
      return utimesThroughUtimensat(412 /* utimensat_time64 */, $dirfd, $pathname, $times);
    case 2:
      return utimesThroughUtimensat(88 /* utimensat */, $dirfd, $pathname, $times);
    default:
      return syscall3(261, $dirfd, $pathname, $times);
  }
}

const lstatRoute = /* @__PURE__ */ choose(0, 1, 2, 3, 3);

/** lstat(pathname, statbuf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function lstat(pathname: Path, statbuf: struct.stat | Address | null): number {
  const $statbuf = argument.record('lstat', 'statbuf', statbuf, statShape);
  const $pathname = argument.path('lstat', 'pathname', pathname, 0);
  switch (lstatRoute) {
    case 1:
      return statThroughStatx(
        383 /* statx */,
        -100 /* AT_FDCWD */,
        $pathname,
        2304 /* AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    case 2:
      return statThroughStatx(
        397 /* statx */,
        -100 /* AT_FDCWD */,
        $pathname,
        2304 /* AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    case 3:
      return syscall4(79, -100 /* AT_FDCWD */, $pathname, $statbuf, 256 /* AT_SYMLINK_NOFOLLOW */);
    default:
      return syscall2(6, $pathname, $statbuf);
  }
}

/** `lstat` under the name that x86 and arm have for it. */
export const lstat64: typeof lstat = lstat;

/** `lstat` under the name that x86 have for it. */
export const oldlstat: typeof lstat = lstat;

const nr_newfstatat = /* @__PURE__ */ choose(262, -1, -1, 79, 79);
const newfstatatRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** newfstatat(dirfd, pathname, statbuf, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (newfstatatRoute) {
    case 1:
      return statThroughStatx(
        383 /* statx */,
        $dirfd,
        $pathname,
        $flags | 2048 /* AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    case 2:
      return statThroughStatx(
        397 /* statx */,
        $dirfd,
        $pathname,
        $flags | 2048 /* AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    default:
      return syscall4(nr_newfstatat, $dirfd, $pathname, $statbuf, $flags);
  }
}

/** `fstatat` of man section 2, which the kernel calls `newfstatat`. */
export const fstatat: typeof newfstatat = newfstatat;

/** `newfstatat` under the name that x86 and arm have for it. */
export const fstatat64: typeof newfstatat = newfstatat;

const statRoute = /* @__PURE__ */ choose(0, 1, 2, 3, 3);

/** stat(pathname, statbuf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function stat(pathname: Path, statbuf: struct.stat | Address | null): number {
  const $statbuf = argument.record('stat', 'statbuf', statbuf, statShape);
  const $pathname = argument.path('stat', 'pathname', pathname, 0);
  switch (statRoute) {
    case 1:
      return statThroughStatx(
        383 /* statx */,
        -100 /* AT_FDCWD */,
        $pathname,
        2048 /* AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    case 2:
      return statThroughStatx(
        397 /* statx */,
        -100 /* AT_FDCWD */,
        $pathname,
        2048 /* AT_NO_AUTOMOUNT */,
        2047 /* STATX_BASIC_STATS */,
        $statbuf,
      );
    case 3:
      return syscall4(79, -100 /* AT_FDCWD */, $pathname, $statbuf, 0);
    default:
      return syscall2(4, $pathname, $statbuf);
  }
}

/** `stat` under the name that x86 and arm have for it. */
export const stat64: typeof stat = stat;

/** `stat` under the name that x86 have for it. */
export const oldstat: typeof stat = stat;

const utimeRoute = /* @__PURE__ */ choose(0, 1, 1, 2, 2);

/** utime(filename, times) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function utime(filename: Path, times: struct.utimbuf | Address | null): number {
  const $times = argument.record('utime', 'times', times, utimbufShape);
  const $filename = argument.path('utime', 'filename', filename, 0);
  switch (utimeRoute) {
    case 1:
      return utimeThroughUtimensat(
        412 /* utimensat_time64 */,
        -100 /* AT_FDCWD */,
        $filename,
        $times,
      );
    case 2:
      return utimeThroughUtimensat(88 /* utimensat */, -100 /* AT_FDCWD */, $filename, $times);
    default:
      return syscall2(132, $filename, $times);
  }
}

const utimesRoute = /* @__PURE__ */ choose(0, 1, 1, 2, 2);

/** utimes(filename, times) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function utimes(
  filename: Path,
  times: RecordArray<struct.timeval> | Address | null,
): number {
  const $times = argument.records('utimes', 'times', times, timevalShape, 2);
  const $filename = argument.path('utimes', 'filename', filename, 0);
  switch (utimesRoute) {
    case 1:
      return utimesThroughUtimensat(
        412 /* utimensat_time64 */,
        -100 /* AT_FDCWD */,
        $filename,
        $times,
      );
    case 2:
      return utimesThroughUtimensat(88 /* utimensat */, -100 /* AT_FDCWD */, $filename, $times);
    default:
      return syscall2(235, $filename, $times);
  }
}

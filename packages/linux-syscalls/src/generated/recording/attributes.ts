// Generated from Linux 7.3.4 and abi/src/calls/attributes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, gid_t, loff_t, mode_t, struct, uid_t } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { hi, lo } from '../../recording/words.ts';
import { timespecShape } from '../shapes.ts';

export function access(pathname: Path | Deferred, mode: Flags<'access'>): number {
  const $mode = argument.flags32('access', 'mode', mode);
  const $pathname = argument.path('access', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(48 /* faccessat */, -100 /* AT_FDCWD */, $pathname, $mode);
  }
  return syscall2(is.x86_64 ? 21 : 33, $pathname, $mode);
}

export function chmod(pathname: Path | Deferred, mode: mode_t | Deferred): number {
  const $mode = argument.uint32('chmod', 'mode', mode);
  const $pathname = argument.path('chmod', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(53 /* fchmodat */, -100 /* AT_FDCWD */, $pathname, $mode);
  }
  return syscall2(is.x86_64 ? 90 : 15, $pathname, $mode);
}

export function chown(
  pathname: Path | Deferred,
  owner: uid_t | Deferred,
  group: gid_t | Deferred,
): number {
  const $owner = argument.id32('chown', 'owner', owner);
  const $group = argument.id32('chown', 'group', group);
  const $pathname = argument.path('chown', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return syscall3(212 /* chown32 */, $pathname, $owner, $group);
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(54 /* fchownat */, -100 /* AT_FDCWD */, $pathname, $owner, $group, 0);
  }
  return syscall3(is.x86_64 ? 92 : is.s390x ? 212 : 181, $pathname, $owner, $group);
}

/** @deprecated Use `chown`: x86 and arm call it `chown32`. */
export const chown32: typeof chown = chown;

export function faccessat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  mode: Flags<'access'>,
): number {
  const $dirfd = argument.int32('faccessat', 'dirfd', dirfd);
  const $mode = argument.flags32('faccessat', 'mode', mode);
  const $pathname = argument.path('faccessat', 'pathname', pathname, 0);
  return syscall3(
    is.x86_64
      ? 269
      : is.x86
        ? 307
        : is.arm
          ? 334
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 48
            : is.s390x
              ? 300
              : 298,
    $dirfd,
    $pathname,
    $mode,
  );
}

export function faccessat2(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  mode: Flags<'access'>,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('faccessat2', 'dirfd', dirfd);
  const $mode = argument.flags32('faccessat2', 'mode', mode);
  const $flags = argument.flags32('faccessat2', 'flags', flags);
  const $pathname = argument.path('faccessat2', 'pathname', pathname, 0);
  return syscall4(439 /* faccessat2 */, $dirfd, $pathname, $mode, $flags);
}

export function fchmod(fd: fd | Deferred, mode: mode_t | Deferred): number {
  const $fd = argument.int32('fchmod', 'fd', fd);
  const $mode = argument.uint32('fchmod', 'mode', mode);
  return syscall2(
    is.x86_64 ? 91 : is.riscv64 || is.aarch64 || is.loongarch64 ? 52 : 94,
    $fd,
    $mode,
  );
}

export function fchmodat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  mode: mode_t | Deferred,
): number {
  const $dirfd = argument.int32('fchmodat', 'dirfd', dirfd);
  const $mode = argument.uint32('fchmodat', 'mode', mode);
  const $pathname = argument.path('fchmodat', 'pathname', pathname, 0);
  return syscall3(
    is.x86_64
      ? 268
      : is.x86
        ? 306
        : is.arm
          ? 333
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 53
            : is.s390x
              ? 299
              : 297,
    $dirfd,
    $pathname,
    $mode,
  );
}

export function fchmodat2(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  mode: mode_t | Deferred,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('fchmodat2', 'dirfd', dirfd);
  const $mode = argument.uint32('fchmodat2', 'mode', mode);
  const $flags = argument.flags32('fchmodat2', 'flags', flags);
  const $pathname = argument.path('fchmodat2', 'pathname', pathname, 0);
  return syscall4(452 /* fchmodat2 */, $dirfd, $pathname, $mode, $flags);
}

export function fchown(
  fd: fd | Deferred,
  owner: uid_t | Deferred,
  group: gid_t | Deferred,
): number {
  const $fd = argument.int32('fchown', 'fd', fd);
  const $owner = argument.id32('fchown', 'owner', owner);
  const $group = argument.id32('fchown', 'group', group);
  if (is.x86 || is.arm) {
    return syscall3(207 /* fchown32 */, $fd, $owner, $group);
  }
  return syscall3(
    is.x86_64 ? 93 : is.riscv64 || is.aarch64 || is.loongarch64 ? 55 : is.s390x ? 207 : 95,
    $fd,
    $owner,
    $group,
  );
}

/** @deprecated Use `fchown`: x86 and arm call it `fchown32`. */
export const fchown32: typeof fchown = fchown;

export function fchownat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  owner: uid_t | Deferred,
  group: gid_t | Deferred,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('fchownat', 'dirfd', dirfd);
  const $owner = argument.id32('fchownat', 'owner', owner);
  const $group = argument.id32('fchownat', 'group', group);
  const $flags = argument.flags32('fchownat', 'flags', flags);
  const $pathname = argument.path('fchownat', 'pathname', pathname, 0);
  return syscall5(
    is.x86_64
      ? 260
      : is.x86
        ? 298
        : is.arm
          ? 325
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 54
            : is.s390x
              ? 291
              : 289,
    $dirfd,
    $pathname,
    $owner,
    $group,
    $flags,
  );
}

export function ftruncate(fd: fd | Deferred, length: loff_t | Integer | Deferred): number {
  const $fd = argument.int32('ftruncate', 'fd', fd);
  const $length = argument.int64('ftruncate', 'length', length);
  if (is.x86) {
    return syscall3(194 /* ftruncate64 */, $fd, lo($length), hi($length));
  }
  if (is.arm) {
    return syscall4(194 /* ftruncate64 */, $fd, 0, lo($length), hi($length));
  }
  return syscall2(
    is.x86_64 ? 77 : is.riscv64 || is.aarch64 || is.loongarch64 ? 46 : 93,
    $fd,
    $length,
  );
}

/** @deprecated Use `ftruncate`: x86 and arm call it `ftruncate64`. */
export const ftruncate64: typeof ftruncate = ftruncate;

export function lchown(
  pathname: Path | Deferred,
  owner: uid_t | Deferred,
  group: gid_t | Deferred,
): number {
  const $owner = argument.id32('lchown', 'owner', owner);
  const $group = argument.id32('lchown', 'group', group);
  const $pathname = argument.path('lchown', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return syscall3(198 /* lchown32 */, $pathname, $owner, $group);
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(
      54 /* fchownat */,
      -100 /* AT_FDCWD */,
      $pathname,
      $owner,
      $group,
      256 /* AT_SYMLINK_NOFOLLOW */,
    );
  }
  return syscall3(is.x86_64 ? 94 : is.s390x ? 198 : 16, $pathname, $owner, $group);
}

/** @deprecated Use `lchown`: x86 and arm call it `lchown32`. */
export const lchown32: typeof lchown = lchown;

export function truncate(path: Path | Deferred, length: loff_t | Integer | Deferred): number {
  const $length = argument.int64('truncate', 'length', length);
  const $path = argument.path('truncate', 'path', path, 0);
  if (is.x86) {
    return syscall3(193 /* truncate64 */, $path, lo($length), hi($length));
  }
  if (is.arm) {
    return syscall4(193 /* truncate64 */, $path, 0, lo($length), hi($length));
  }
  return syscall2(
    is.x86_64 ? 76 : is.riscv64 || is.aarch64 || is.loongarch64 ? 45 : 92,
    $path,
    $length,
  );
}

/** @deprecated Use `truncate`: x86 and arm call it `truncate64`. */
export const truncate64: typeof truncate = truncate;

export function umask(mask: mode_t | Deferred): number {
  const $mask = argument.uint32('umask', 'mask', mask);
  return syscall1(is.x86_64 ? 95 : is.riscv64 || is.aarch64 || is.loongarch64 ? 166 : 60, $mask);
}

export function utimensat(
  dirfd: fd | Deferred,
  pathname: Path | null | Deferred,
  times: RecordArray<struct.timespec> | Address | null | Deferred,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('utimensat', 'dirfd', dirfd);
  const $times = argument.records('utimensat', 'times', times, timespecShape, 2);
  const $flags = argument.flags32('utimensat', 'flags', flags);
  const $pathname = argument.nullablePath('utimensat', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return syscall4(412 /* utimensat_time64 */, $dirfd, $pathname, $times, $flags);
  }
  return syscall4(
    is.x86_64 ? 280 : is.riscv64 || is.aarch64 || is.loongarch64 ? 88 : is.s390x ? 315 : 304,
    $dirfd,
    $pathname,
    $times,
    $flags,
  );
}

/** @deprecated Use `utimensat`: x86 and arm call it `utimensat_time64`. */
export const utimensat_time64: typeof utimensat = utimensat;

// Generated from Linux 7.3.4 and abi/src/calls/attributes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { RecordArray, fd, gid_t, loff_t, mode_t, struct, uid_t } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { choose } from '../../machine/choose.ts';
import { syscall, syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../raw.ts';
import { timespecShape } from '../shapes.ts';

const accessRoute = /* @__PURE__ */ choose<($pathname: Integer, $mode: number) => number>({
  x86_64: ($pathname, $mode) => syscall2(21, $pathname, $mode),
  x86: ($pathname, $mode) => syscall2(33, $pathname, $mode),
  arm: ($pathname, $mode) => syscall2(33, $pathname, $mode),
  riscv64: ($pathname, $mode) => syscall3(48, -100 /* AT_FDCWD */, $pathname, $mode),
  aarch64: ($pathname, $mode) => syscall3(48, -100 /* AT_FDCWD */, $pathname, $mode),
});

/** access(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function access(pathname: Path, mode: Flags<'access'>): number {
  const $mode = argument.flags32('access', 'mode', mode);
  const $pathname = argument.path('access', 'pathname', pathname, 0);
  return accessRoute($pathname, $mode);
}

const chmodRoute = /* @__PURE__ */ choose<($pathname: Integer, $mode: number) => number>({
  x86_64: ($pathname, $mode) => syscall2(90, $pathname, $mode),
  x86: ($pathname, $mode) => syscall2(15, $pathname, $mode),
  arm: ($pathname, $mode) => syscall2(15, $pathname, $mode),
  riscv64: ($pathname, $mode) => syscall3(53, -100 /* AT_FDCWD */, $pathname, $mode),
  aarch64: ($pathname, $mode) => syscall3(53, -100 /* AT_FDCWD */, $pathname, $mode),
});

/** chmod(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chmod(pathname: Path, mode: mode_t): number {
  const $mode = argument.uint32('chmod', 'mode', mode);
  const $pathname = argument.path('chmod', 'pathname', pathname, 0);
  return chmodRoute($pathname, $mode);
}

const chownRoute = /* @__PURE__ */ choose<
  ($pathname: Integer, $owner: number, $group: number) => number
>({
  x86_64: ($pathname, $owner, $group) => syscall3(92, $pathname, $owner, $group),
  x86: ($pathname, $owner, $group) => syscall3(212, $pathname, $owner, $group),
  arm: ($pathname, $owner, $group) => syscall3(212, $pathname, $owner, $group),
  riscv64: ($pathname, $owner, $group) =>
    syscall5(54, -100 /* AT_FDCWD */, $pathname, $owner, $group, 0),
  aarch64: ($pathname, $owner, $group) =>
    syscall5(54, -100 /* AT_FDCWD */, $pathname, $owner, $group, 0),
});

/** chown(pathname, owner, group) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chown(pathname: Path, owner: uid_t, group: gid_t): number {
  const $owner = argument.id32('chown', 'owner', owner);
  const $group = argument.id32('chown', 'group', group);
  const $pathname = argument.path('chown', 'pathname', pathname, 0);
  return chownRoute($pathname, $owner, $group);
}

/** `chown` under the name that x86 and arm have for it. */
export const chown32: typeof chown = chown;

const nr_faccessat = /* @__PURE__ */ choose({
  x86_64: 269,
  x86: 307,
  arm: 334,
  riscv64: 48,
  aarch64: 48,
});

/** faccessat(dirfd, pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function faccessat(dirfd: fd, pathname: Path, mode: Flags<'access'>): number {
  const $dirfd = argument.int32('faccessat', 'dirfd', dirfd);
  const $mode = argument.flags32('faccessat', 'mode', mode);
  const $pathname = argument.path('faccessat', 'pathname', pathname, 0);
  return syscall3(nr_faccessat, $dirfd, $pathname, $mode);
}

/** faccessat2(dirfd, pathname, mode, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function faccessat2(
  dirfd: fd,
  pathname: Path,
  mode: Flags<'access'>,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('faccessat2', 'dirfd', dirfd);
  const $mode = argument.flags32('faccessat2', 'mode', mode);
  const $flags = argument.flags32('faccessat2', 'flags', flags);
  const $pathname = argument.path('faccessat2', 'pathname', pathname, 0);
  return syscall4(439 /* faccessat2 */, $dirfd, $pathname, $mode, $flags);
}

const nr_fchmod = /* @__PURE__ */ choose({
  x86_64: 91,
  x86: 94,
  arm: 94,
  riscv64: 52,
  aarch64: 52,
});

/** fchmod(fd, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchmod(fd: fd, mode: mode_t): number {
  const $fd = argument.int32('fchmod', 'fd', fd);
  const $mode = argument.uint32('fchmod', 'mode', mode);
  return syscall2(nr_fchmod, $fd, $mode);
}

const nr_fchmodat = /* @__PURE__ */ choose({
  x86_64: 268,
  x86: 306,
  arm: 333,
  riscv64: 53,
  aarch64: 53,
});

/** fchmodat(dirfd, pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchmodat(dirfd: fd, pathname: Path, mode: mode_t): number {
  const $dirfd = argument.int32('fchmodat', 'dirfd', dirfd);
  const $mode = argument.uint32('fchmodat', 'mode', mode);
  const $pathname = argument.path('fchmodat', 'pathname', pathname, 0);
  return syscall3(nr_fchmodat, $dirfd, $pathname, $mode);
}

/** fchmodat2(dirfd, pathname, mode, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchmodat2(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('fchmodat2', 'dirfd', dirfd);
  const $mode = argument.uint32('fchmodat2', 'mode', mode);
  const $flags = argument.flags32('fchmodat2', 'flags', flags);
  const $pathname = argument.path('fchmodat2', 'pathname', pathname, 0);
  return syscall4(452 /* fchmodat2 */, $dirfd, $pathname, $mode, $flags);
}

const nr_fchown = /* @__PURE__ */ choose({
  x86_64: 93,
  x86: 207,
  arm: 207,
  riscv64: 55,
  aarch64: 55,
});

/** fchown(fd, owner, group) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchown(fd: fd, owner: uid_t, group: gid_t): number {
  const $fd = argument.int32('fchown', 'fd', fd);
  const $owner = argument.id32('fchown', 'owner', owner);
  const $group = argument.id32('fchown', 'group', group);
  return syscall3(nr_fchown, $fd, $owner, $group);
}

/** `fchown` under the name that x86 and arm have for it. */
export const fchown32: typeof fchown = fchown;

const nr_fchownat = /* @__PURE__ */ choose({
  x86_64: 260,
  x86: 298,
  arm: 325,
  riscv64: 54,
  aarch64: 54,
});

/** fchownat(dirfd, pathname, owner, group, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchownat(
  dirfd: fd,
  pathname: Path,
  owner: uid_t,
  group: gid_t,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('fchownat', 'dirfd', dirfd);
  const $owner = argument.id32('fchownat', 'owner', owner);
  const $group = argument.id32('fchownat', 'group', group);
  const $flags = argument.flags32('fchownat', 'flags', flags);
  const $pathname = argument.path('fchownat', 'pathname', pathname, 0);
  return syscall5(nr_fchownat, $dirfd, $pathname, $owner, $group, $flags);
}

const ftruncateRoute = /* @__PURE__ */ choose<($fd: number, $length: Integer) => number>({
  x86_64: ($fd, $length) => syscall2(77, $fd, $length),
  x86: ($fd, $length) => syscall3(194, $fd, lo($length), hi($length)),
  arm: ($fd, $length) => syscall4(194, $fd, 0, lo($length), hi($length)),
  riscv64: ($fd, $length) => syscall2(46, $fd, $length),
  aarch64: ($fd, $length) => syscall2(46, $fd, $length),
});

/** ftruncate(fd, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function ftruncate(fd: fd, length: loff_t | Integer): number {
  const $fd = argument.int32('ftruncate', 'fd', fd);
  const $length = argument.int64('ftruncate', 'length', length);
  return ftruncateRoute($fd, $length);
}

/** `ftruncate` under the name that x86 and arm have for it. */
export const ftruncate64: typeof ftruncate = ftruncate;

const lchownRoute = /* @__PURE__ */ choose<
  ($pathname: Integer, $owner: number, $group: number) => number
>({
  x86_64: ($pathname, $owner, $group) => syscall3(94, $pathname, $owner, $group),
  x86: ($pathname, $owner, $group) => syscall3(198, $pathname, $owner, $group),
  arm: ($pathname, $owner, $group) => syscall3(198, $pathname, $owner, $group),
  riscv64: ($pathname, $owner, $group) =>
    syscall5(54, -100 /* AT_FDCWD */, $pathname, $owner, $group, 256 /* AT_SYMLINK_NOFOLLOW */),
  aarch64: ($pathname, $owner, $group) =>
    syscall5(54, -100 /* AT_FDCWD */, $pathname, $owner, $group, 256 /* AT_SYMLINK_NOFOLLOW */),
});

/** lchown(pathname, owner, group) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function lchown(pathname: Path, owner: uid_t, group: gid_t): number {
  const $owner = argument.id32('lchown', 'owner', owner);
  const $group = argument.id32('lchown', 'group', group);
  const $pathname = argument.path('lchown', 'pathname', pathname, 0);
  return lchownRoute($pathname, $owner, $group);
}

/** `lchown` under the name that x86 and arm have for it. */
export const lchown32: typeof lchown = lchown;

const truncateRoute = /* @__PURE__ */ choose<($path: Integer, $length: Integer) => number>({
  x86_64: ($path, $length) => syscall2(76, $path, $length),
  x86: ($path, $length) => syscall3(193, $path, lo($length), hi($length)),
  arm: ($path, $length) => syscall4(193, $path, 0, lo($length), hi($length)),
  riscv64: ($path, $length) => syscall2(45, $path, $length),
  aarch64: ($path, $length) => syscall2(45, $path, $length),
});

/** truncate(path, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function truncate(path: Path, length: loff_t | Integer): number {
  const $length = argument.int64('truncate', 'length', length);
  const $path = argument.path('truncate', 'path', path, 0);
  return truncateRoute($path, $length);
}

/** `truncate` under the name that x86 and arm have for it. */
export const truncate64: typeof truncate = truncate;

const nr_umask = /* @__PURE__ */ choose({
  x86_64: 95,
  x86: 60,
  arm: 60,
  riscv64: 166,
  aarch64: 166,
});

/** umask(mask) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function umask(mask: mode_t): number {
  const $mask = argument.uint32('umask', 'mask', mask);
  return syscall1(nr_umask, $mask);
}

const nr_utimensat = /* @__PURE__ */ choose({
  x86_64: 280,
  x86: 412,
  arm: 412,
  riscv64: 88,
  aarch64: 88,
});

/** utimensat(dirfd, pathname, times, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function utimensat(
  dirfd: fd,
  pathname: Path | null,
  times: RecordArray<struct.timespec> | Address | null,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('utimensat', 'dirfd', dirfd);
  const $times = argument.records('utimensat', 'times', times, timespecShape, 2);
  const $flags = argument.flags32('utimensat', 'flags', flags);
  const $pathname = argument.nullablePath('utimensat', 'pathname', pathname, 0);
  return syscall(nr_utimensat, $dirfd, $pathname, $times, $flags);
}

/** `utimensat` under the name that x86 and arm have for it. */
export const utimensat_time64: typeof utimensat = utimensat;

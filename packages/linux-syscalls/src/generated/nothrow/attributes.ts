// Generated from Linux 7.3.4 and abi/src/calls/attributes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { RecordArray, fd, gid_t, loff_t, mode_t, struct, uid_t } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { choose } from '../../machine/choose.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { timespecShape } from '../shapes.ts';

const nr_access = /* @__PURE__ */ choose(21, 33, 33, 48, 48);
const accessRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** access(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function access(pathname: Path, mode: Flags<'access'>): number {
  const $mode = argument.flags32('access', 'mode', mode);
  const $pathname = argument.path('access', 'pathname', pathname, 0);
  switch (accessRoute) {
    case 1:
      return syscall3(nr_access, -100 /* AT_FDCWD */, $pathname, $mode);
    default:
      return syscall2(nr_access, $pathname, $mode);
  }
}

const nr_chmod = /* @__PURE__ */ choose(90, 15, 15, 53, 53);
const chmodRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** chmod(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chmod(pathname: Path, mode: mode_t): number {
  const $mode = argument.uint32('chmod', 'mode', mode);
  const $pathname = argument.path('chmod', 'pathname', pathname, 0);
  switch (chmodRoute) {
    case 1:
      return syscall3(nr_chmod, -100 /* AT_FDCWD */, $pathname, $mode);
    default:
      return syscall2(nr_chmod, $pathname, $mode);
  }
}

const nr_chown = /* @__PURE__ */ choose(92, 212, 212, 54, 54);
const chownRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** chown(pathname, owner, group) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chown(pathname: Path, owner: uid_t, group: gid_t): number {
  const $owner = argument.id32('chown', 'owner', owner);
  const $group = argument.id32('chown', 'group', group);
  const $pathname = argument.path('chown', 'pathname', pathname, 0);
  switch (chownRoute) {
    case 1:
      return syscall5(nr_chown, -100 /* AT_FDCWD */, $pathname, $owner, $group, 0);
    default:
      return syscall3(nr_chown, $pathname, $owner, $group);
  }
}

/** `chown` under the name that x86 and arm have for it. */
export const chown32: typeof chown = chown;

const nr_faccessat = /* @__PURE__ */ choose(269, 307, 334, 48, 48);

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

const nr_fchmod = /* @__PURE__ */ choose(91, 94, 94, 52, 52);

/** fchmod(fd, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchmod(fd: fd, mode: mode_t): number {
  const $fd = argument.int32('fchmod', 'fd', fd);
  const $mode = argument.uint32('fchmod', 'mode', mode);
  return syscall2(nr_fchmod, $fd, $mode);
}

const nr_fchmodat = /* @__PURE__ */ choose(268, 306, 333, 53, 53);

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

const nr_fchown = /* @__PURE__ */ choose(93, 207, 207, 55, 55);

/** fchown(fd, owner, group) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchown(fd: fd, owner: uid_t, group: gid_t): number {
  const $fd = argument.int32('fchown', 'fd', fd);
  const $owner = argument.id32('fchown', 'owner', owner);
  const $group = argument.id32('fchown', 'group', group);
  return syscall3(nr_fchown, $fd, $owner, $group);
}

/** `fchown` under the name that x86 and arm have for it. */
export const fchown32: typeof fchown = fchown;

const nr_fchownat = /* @__PURE__ */ choose(260, 298, 325, 54, 54);

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

const nr_ftruncate = /* @__PURE__ */ choose(77, 194, 194, 46, 46);
const ftruncateRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** ftruncate(fd, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function ftruncate(fd: fd, length: loff_t | Integer): number {
  const $fd = argument.int32('ftruncate', 'fd', fd);
  const $length = argument.int64('ftruncate', 'length', length);
  switch (ftruncateRoute) {
    case 1:
      return syscall3(nr_ftruncate, $fd, lo($length), hi($length));
    case 2:
      return syscall4(nr_ftruncate, $fd, 0, lo($length), hi($length));
    default:
      return syscall2(nr_ftruncate, $fd, $length);
  }
}

/** `ftruncate` under the name that x86 and arm have for it. */
export const ftruncate64: typeof ftruncate = ftruncate;

const nr_lchown = /* @__PURE__ */ choose(94, 198, 198, 54, 54);
const lchownRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** lchown(pathname, owner, group) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function lchown(pathname: Path, owner: uid_t, group: gid_t): number {
  const $owner = argument.id32('lchown', 'owner', owner);
  const $group = argument.id32('lchown', 'group', group);
  const $pathname = argument.path('lchown', 'pathname', pathname, 0);
  switch (lchownRoute) {
    case 1:
      return syscall5(
        nr_lchown,
        -100 /* AT_FDCWD */,
        $pathname,
        $owner,
        $group,
        256 /* AT_SYMLINK_NOFOLLOW */,
      );
    default:
      return syscall3(nr_lchown, $pathname, $owner, $group);
  }
}

/** `lchown` under the name that x86 and arm have for it. */
export const lchown32: typeof lchown = lchown;

const nr_truncate = /* @__PURE__ */ choose(76, 193, 193, 45, 45);
const truncateRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** truncate(path, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function truncate(path: Path, length: loff_t | Integer): number {
  const $length = argument.int64('truncate', 'length', length);
  const $path = argument.path('truncate', 'path', path, 0);
  switch (truncateRoute) {
    case 1:
      return syscall3(nr_truncate, $path, lo($length), hi($length));
    case 2:
      return syscall4(nr_truncate, $path, 0, lo($length), hi($length));
    default:
      return syscall2(nr_truncate, $path, $length);
  }
}

/** `truncate` under the name that x86 and arm have for it. */
export const truncate64: typeof truncate = truncate;

const nr_umask = /* @__PURE__ */ choose(95, 60, 60, 166, 166);

/** umask(mask) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function umask(mask: mode_t): number {
  const $mask = argument.uint32('umask', 'mask', mask);
  return syscall1(nr_umask, $mask);
}

const nr_utimensat = /* @__PURE__ */ choose(280, 412, 412, 88, 88);

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
  return syscall4(nr_utimensat, $dirfd, $pathname, $times, $flags);
}

/** `utimensat` under the name that x86 and arm have for it. */
export const utimensat_time64: typeof utimensat = utimensat;

// Generated from Linux 7.3.4 and abi/src/calls/descriptors.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, mode_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { dup2ThroughDup3 } from '../../adapters/dup2ThroughDup3.ts';
import { choose } from '../../machine/choose.ts';
import { syscall1, syscall2, syscall3, syscall4 } from '../../trap.ts';
import { open_howShape } from '../shapes.ts';
import { sizeOf_open_how } from '../sizes.ts';

const nr_close = /* @__PURE__ */ choose(3, 6, 6, 57, 57);

/** close(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function close(fd: fd): number {
  const $fd = argument.int32('close', 'fd', fd);
  return syscall1(nr_close, $fd);
}

/** close_range(first, last, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function close_range(first: uint, last: uint, flags: Flags<'CLOSE_RANGE_'> = 0): number {
  const $first = argument.uint32('close_range', 'first', first);
  const $last = argument.uint32('close_range', 'last', last);
  const $flags = argument.flags32('close_range', 'flags', flags);
  return syscall3(436 /* close_range */, $first, $last, $flags);
}

const creatRoute = /* @__PURE__ */ choose(0, 1, 2, 3, 3);

/** creat(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function creat(pathname: Path, mode: mode_t): fd {
  const $mode = argument.uint32('creat', 'mode', mode);
  const $pathname = argument.path('creat', 'pathname', pathname, 0);
  switch (creatRoute) {
    case 1:
      return syscall3(5, $pathname, 33345 /* O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE */, $mode);
    case 2:
      return syscall3(5, $pathname, 131649 /* O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE */, $mode);
    case 3:
      return syscall4(
        56,
        -100 /* AT_FDCWD */,
        $pathname,
        577 /* O_CREAT | O_WRONLY | O_TRUNC */,
        $mode,
      );
    default:
      return syscall2(85, $pathname, $mode);
  }
}

const nr_dup = /* @__PURE__ */ choose(32, 41, 41, 23, 23);

/** dup(oldfd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function dup(oldfd: fd): fd {
  const $oldfd = argument.int32('dup', 'oldfd', oldfd);
  return syscall1(nr_dup, $oldfd);
}

const nr_dup2 = /* @__PURE__ */ choose(33, 63, 63, -1, -1);
const dup2Route = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** dup2(oldfd, newfd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function dup2(oldfd: fd, newfd: fd): fd {
  const $oldfd = argument.int32('dup2', 'oldfd', oldfd);
  const $newfd = argument.int32('dup2', 'newfd', newfd);
  switch (dup2Route) {
    case 1:
      return dup2ThroughDup3(24 /* dup3 */, 25 /* fcntl */, 1 /* F_GETFD */, $oldfd, $newfd);
    default:
      return syscall2(nr_dup2, $oldfd, $newfd);
  }
}

const nr_dup3 = /* @__PURE__ */ choose(292, 330, 358, 24, 24);

/** dup3(oldfd, newfd, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function dup3(oldfd: fd, newfd: fd, flags: Flags<'O_'> = 0): fd {
  const $oldfd = argument.int32('dup3', 'oldfd', oldfd);
  const $newfd = argument.int32('dup3', 'newfd', newfd);
  const $flags = argument.flags32('dup3', 'flags', flags);
  return syscall3(nr_dup3, $oldfd, $newfd, $flags);
}

const nr_flock = /* @__PURE__ */ choose(73, 143, 143, 32, 32);

/** flock(fd, operation) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function flock(fd: fd, operation: Flags<'LOCK_'>): number {
  const $fd = argument.int32('flock', 'fd', fd);
  const $operation = argument.flags32('flock', 'operation', operation);
  return syscall2(nr_flock, $fd, $operation);
}

const nr_ioctl = /* @__PURE__ */ choose(16, 54, 54, 29, 29);

/** ioctl(fd, request, argp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function ioctl(fd: fd, request: Flags<'ioctl'>, argp: Memory = null): number {
  const $fd = argument.int32('ioctl', 'fd', fd);
  const $request = argument.flags32('ioctl', 'request', request);
  const $argp = argument.ioctlArgument('ioctl', 'argp', argp, $request);
  return syscall3(nr_ioctl, $fd, $request, $argp);
}

const nr_memfd_create = /* @__PURE__ */ choose(319, 356, 385, 279, 279);

/** memfd_create(name, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function memfd_create(name: Path, flags: Flags<'MFD_'> = 0): fd {
  const $flags = argument.flags32('memfd_create', 'flags', flags);
  const $name = argument.path('memfd_create', 'name', name, 0);
  return syscall2(nr_memfd_create, $name, $flags);
}

const openRoute = /* @__PURE__ */ choose(0, 1, 2, 3, 3);

/** open(pathname, flags, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function open(pathname: Path, flags: Flags<'O_'>, mode: mode_t = 0): fd {
  const $flags = argument.flags32('open', 'flags', flags);
  const $mode = argument.uint32('open', 'mode', mode);
  const $pathname = argument.path('open', 'pathname', pathname, 0);
  switch (openRoute) {
    case 1:
      return syscall3(5, $pathname, $flags | 32768 /* O_LARGEFILE */, $mode);
    case 2:
      return syscall3(5, $pathname, $flags | 131072 /* O_LARGEFILE */, $mode);
    case 3:
      return syscall4(56, -100 /* AT_FDCWD */, $pathname, $flags, $mode);
    default:
      return syscall3(2, $pathname, $flags, $mode);
  }
}

const nr_openat = /* @__PURE__ */ choose(257, 295, 322, 56, 56);
const openatRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** openat(dirfd, pathname, flags, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function openat(dirfd: fd, pathname: Path, flags: Flags<'O_'>, mode: mode_t = 0): fd {
  const $dirfd = argument.int32('openat', 'dirfd', dirfd);
  const $flags = argument.flags32('openat', 'flags', flags);
  const $mode = argument.uint32('openat', 'mode', mode);
  const $pathname = argument.path('openat', 'pathname', pathname, 0);
  switch (openatRoute) {
    case 1:
      return syscall4(nr_openat, $dirfd, $pathname, $flags | 32768 /* O_LARGEFILE */, $mode);
    case 2:
      return syscall4(nr_openat, $dirfd, $pathname, $flags | 131072 /* O_LARGEFILE */, $mode);
    default:
      return syscall4(nr_openat, $dirfd, $pathname, $flags, $mode);
  }
}

/** openat2(dirfd, pathname, how) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function openat2(dirfd: fd, pathname: Path, how: struct.open_how | Address | null): fd {
  const $dirfd = argument.int32('openat2', 'dirfd', dirfd);
  const $how = argument.record('openat2', 'how', how, open_howShape);
  const $pathname = argument.path('openat2', 'pathname', pathname, 0);
  return syscall4(437 /* openat2 */, $dirfd, $pathname, $how, sizeOf_open_how);
}

const nr_pipe = /* @__PURE__ */ choose(22, 42, 42, 59, 59);
const pipeRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** pipe(pipefd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pipe(pipefd: Int32Array | Address | null): number {
  const $pipefd = argument.numbers('pipe', 'pipefd', pipefd, 'Int32Array', 2);
  switch (pipeRoute) {
    case 1:
      return syscall2(nr_pipe, $pipefd, 0);
    default:
      return syscall1(nr_pipe, $pipefd);
  }
}

const nr_pipe2 = /* @__PURE__ */ choose(293, 331, 359, 59, 59);

/** pipe2(pipefd, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pipe2(pipefd: Int32Array | Address | null, flags: Flags<'O_'> = 0): number {
  const $pipefd = argument.numbers('pipe2', 'pipefd', pipefd, 'Int32Array', 2);
  const $flags = argument.flags32('pipe2', 'flags', flags);
  return syscall2(nr_pipe2, $pipefd, $flags);
}

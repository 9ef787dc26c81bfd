// Generated from Linux 7.3.4 and abi/src/calls/descriptors.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, mode_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { dup2ThroughDup3 } from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import { syscall1, syscall2, syscall3, syscall4 } from '../../recording/trap.ts';
import { O_CREAT, O_TMPFILE } from '../constants.ts';
import { open_howShape } from '../shapes.ts';
import { sizeOf_open_how } from '../sizes.ts';

export function close(fd: fd | Deferred): number {
  const $fd = argument.int32('close', 'fd', fd);
  return syscall1(is.x86_64 ? 3 : is.riscv64 || is.aarch64 || is.loongarch64 ? 57 : 6, $fd);
}

export function close_range(
  first: uint | Deferred,
  last: uint | Deferred,
  flags: Flags<'CLOSE_RANGE_'> = 0,
): number {
  const $first = argument.uint32('close_range', 'first', first);
  const $last = argument.uint32('close_range', 'last', last);
  const $flags = argument.flags32('close_range', 'flags', flags);
  return syscall3(436 /* close_range */, $first, $last, $flags);
}

export function creat(pathname: Path | Deferred, mode: mode_t | Deferred): number {
  const $mode = argument.uint32('creat', 'mode', mode);
  const $pathname = argument.path('creat', 'pathname', pathname, 0);
  if (is.x86) {
    return syscall3(
      5 /* open */,
      $pathname,
      33345 /* O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE */,
      $mode,
    );
  }
  if (is.arm) {
    return syscall3(
      5 /* open */,
      $pathname,
      131649 /* O_CREAT | O_WRONLY | O_TRUNC | O_LARGEFILE */,
      $mode,
    );
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(
      56 /* openat */,
      -100 /* AT_FDCWD */,
      $pathname,
      577 /* O_CREAT | O_WRONLY | O_TRUNC */,
      $mode,
    );
  }
  return syscall2(is.x86_64 ? 85 : 8, $pathname, $mode);
}

export function dup(oldfd: fd | Deferred): number {
  const $oldfd = argument.int32('dup', 'oldfd', oldfd);
  return syscall1(is.x86_64 ? 32 : is.riscv64 || is.aarch64 || is.loongarch64 ? 23 : 41, $oldfd);
}

export function dup2(oldfd: fd | Deferred, newfd: fd | Deferred): number {
  const $oldfd = argument.int32('dup2', 'oldfd', oldfd);
  const $newfd = argument.int32('dup2', 'newfd', newfd);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(dup2ThroughDup3(24 /* dup3 */, 25 /* fcntl */, 1 /* F_GETFD */, $oldfd, $newfd));
  }
  return syscall2(is.x86_64 ? 33 : 63, $oldfd, $newfd);
}

export function dup3(oldfd: fd | Deferred, newfd: fd | Deferred, flags: Flags<'O_'> = 0): number {
  const $oldfd = argument.int32('dup3', 'oldfd', oldfd);
  const $newfd = argument.int32('dup3', 'newfd', newfd);
  const $flags = argument.flags32('dup3', 'flags', flags);
  return syscall3(
    is.x86_64
      ? 292
      : is.x86
        ? 330
        : is.arm
          ? 358
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 24
            : is.s390x
              ? 326
              : 316,
    $oldfd,
    $newfd,
    $flags,
  );
}

export function flock(fd: fd | Deferred, operation: Flags<'LOCK_'>): number {
  const $fd = argument.int32('flock', 'fd', fd);
  const $operation = argument.flags32('flock', 'operation', operation);
  return syscall2(
    is.x86_64 ? 73 : is.riscv64 || is.aarch64 || is.loongarch64 ? 32 : 143,
    $fd,
    $operation,
  );
}

export function ioctl(
  fd: fd | Deferred,
  request: Flags<'ioctl'>,
  argp: Memory | Deferred = null,
): number {
  const $fd = argument.int32('ioctl', 'fd', fd);
  const $request = argument.flags32('ioctl', 'request', request);
  const $argp = argument.ioctlArgument('ioctl', 'argp', argp, $request);
  return syscall3(
    is.x86_64 ? 16 : is.riscv64 || is.aarch64 || is.loongarch64 ? 29 : 54,
    $fd,
    $request,
    $argp,
  );
}

export function memfd_create(name: Path | Deferred, flags: Flags<'MFD_'> = 0): number {
  const $flags = argument.flags32('memfd_create', 'flags', flags);
  const $name = argument.string('memfd_create', 'name', name, 0);
  return syscall2(
    is.x86_64
      ? 319
      : is.x86
        ? 356
        : is.arm
          ? 385
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 279
            : is.s390x
              ? 350
              : 360,
    $name,
    $flags,
  );
}

export function open(
  pathname: Path | Deferred,
  flags: Flags<'O_'>,
  mode?: mode_t | Deferred,
): number {
  const $flags = argument.flags32('open', 'flags', flags);
  const $mode =
    mode !== undefined
      ? argument.uint32('open', 'mode', mode)
      : (~$flags & O_CREAT) === 0 || (~$flags & O_TMPFILE) === 0
        ? argument.missing('open', 'mode', 'flags', ['O_CREAT', 'O_TMPFILE'], '0o666')
        : 0;
  const $pathname = argument.path('open', 'pathname', pathname, 0);
  if (is.x86) {
    return syscall3(5 /* open */, $pathname, $flags | 32768 /* O_LARGEFILE */, $mode);
  }
  if (is.arm) {
    return syscall3(5 /* open */, $pathname, $flags | 131072 /* O_LARGEFILE */, $mode);
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(56 /* openat */, -100 /* AT_FDCWD */, $pathname, $flags, $mode);
  }
  return syscall3(is.x86_64 ? 2 : 5, $pathname, $flags, $mode);
}

export function openat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  flags: Flags<'O_'>,
  mode?: mode_t | Deferred,
): number {
  const $dirfd = argument.int32('openat', 'dirfd', dirfd);
  const $flags = argument.flags32('openat', 'flags', flags);
  const $mode =
    mode !== undefined
      ? argument.uint32('openat', 'mode', mode)
      : (~$flags & O_CREAT) === 0 || (~$flags & O_TMPFILE) === 0
        ? argument.missing('openat', 'mode', 'flags', ['O_CREAT', 'O_TMPFILE'], '0o666')
        : 0;
  const $pathname = argument.path('openat', 'pathname', pathname, 0);
  if (is.x86) {
    return syscall4(295 /* openat */, $dirfd, $pathname, $flags | 32768 /* O_LARGEFILE */, $mode);
  }
  if (is.arm) {
    return syscall4(322 /* openat */, $dirfd, $pathname, $flags | 131072 /* O_LARGEFILE */, $mode);
  }
  return syscall4(
    is.x86_64 ? 257 : is.riscv64 || is.aarch64 || is.loongarch64 ? 56 : is.s390x ? 288 : 286,
    $dirfd,
    $pathname,
    $flags,
    $mode,
  );
}

export function openat2(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  how: struct.open_how | Address | null | Deferred,
): number {
  const $dirfd = argument.int32('openat2', 'dirfd', dirfd);
  const $how = argument.record('openat2', 'how', how, open_howShape);
  const $pathname = argument.path('openat2', 'pathname', pathname, 0);
  return syscall4(437 /* openat2 */, $dirfd, $pathname, $how, sizeOf_open_how);
}

export function pipe(pipefd: Int32Array | Address | null | Deferred): number {
  const $pipefd = argument.numbers('pipe', 'pipefd', pipefd, 'Int32Array', 2);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(59 /* pipe2 */, $pipefd, 0);
  }
  return syscall1(is.x86_64 ? 22 : 42, $pipefd);
}

export function pipe2(
  pipefd: Int32Array | Address | null | Deferred,
  flags: Flags<'O_'> = 0,
): number {
  const $pipefd = argument.numbers('pipe2', 'pipefd', pipefd, 'Int32Array', 2);
  const $flags = argument.flags32('pipe2', 'flags', flags);
  return syscall2(
    is.x86_64
      ? 293
      : is.x86
        ? 331
        : is.arm
          ? 359
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 59
            : is.s390x
              ? 325
              : 317,
    $pipefd,
    $flags,
  );
}

// Generated from Linux 7.3.4 and abi/src/calls/descriptors.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, mode_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { dup2ThroughDup3 } from '../../adapters/descriptors.ts';
import { perform } from '../../adapters/perform.ts';
import { syscall1, syscall2, syscall3, syscall4 } from '../../trap.ts';
import { O_CREAT, O_TMPFILE } from '../constants.ts';
import { open_howShape } from '../shapes.ts';
import { sizeOf_open_how } from '../sizes.ts';

/**
 * close(fd) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor; its number is free for the next call that makes one.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 close
 */
export function close(fd: fd): number {
  const $fd = argument.int32('close', 'fd', fd);
  return syscall1(is.x86_64 ? 3 : is.riscv64 || is.aarch64 || is.loongarch64 ? 57 : 6, $fd);
}

/**
 * close_range(first, last, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param first the first.
 * @param last the last, itself included; 0xffffffff for all that follow.
 * @param flags `CLOSE_RANGE_CLOEXEC`, `CLOSE_RANGE_UNSHARE` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.9
 * @see man 2 close_range
 */
export function close_range(first: uint, last: uint, flags: Flags<'CLOSE_RANGE_'> = 0): number {
  const $first = argument.uint32('close_range', 'first', first);
  const $last = argument.uint32('close_range', 'last', last);
  const $flags = argument.flags32('close_range', 'flags', flags);
  return syscall3(436 /* close_range */, $first, $last, $flags);
}

/**
 * creat(pathname, mode) as `linux-syscalls` has it, returning −errno.
 *
 * @param pathname the file.
 * @param mode its permissions if it is new.
 * @returns −errno, or the lowest free descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 creat
 */
export function creat(pathname: Path, mode: mode_t): fd {
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

/**
 * dup(oldfd) as `linux-syscalls` has it, returning −errno.
 *
 * @param oldfd the descriptor.
 * @returns −errno, or the lowest free descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 dup
 */
export function dup(oldfd: fd): fd {
  const $oldfd = argument.int32('dup', 'oldfd', oldfd);
  return syscall1(is.x86_64 ? 32 : is.riscv64 || is.aarch64 || is.loongarch64 ? 23 : 41, $oldfd);
}

/**
 * dup2(oldfd, newfd) as `linux-syscalls` has it, returning −errno.
 *
 * @param oldfd the descriptor.
 * @param newfd the number that the other shall have; what it was before is closed without a word.
 * @returns −errno, or `newfd`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 dup2
 */
export function dup2(oldfd: fd, newfd: fd): fd {
  const $oldfd = argument.int32('dup2', 'oldfd', oldfd);
  const $newfd = argument.int32('dup2', 'newfd', newfd);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(dup2ThroughDup3(24 /* dup3 */, 25 /* fcntl */, 1 /* F_GETFD */, $oldfd, $newfd));
  }
  return syscall2(is.x86_64 ? 33 : 63, $oldfd, $newfd);
}

/**
 * dup3(oldfd, newfd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param oldfd the descriptor.
 * @param newfd the new one; what it was is closed without a word.
 * @param flags `O_CLOEXEC` or 0.
 * @returns −errno, or `newfd`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.27
 * @see man 2 dup3
 */
export function dup3(oldfd: fd, newfd: fd, flags: Flags<'O_'> = 0): fd {
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

/**
 * flock(fd, operation) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file; the lock belongs to it and all that `dup` and `fork` made of it.
 * @param operation `LOCK_SH`, `LOCK_EX` or `LOCK_UN`, or-ed with `LOCK_NB`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 flock
 */
export function flock(fd: fd, operation: Flags<'LOCK_'>): number {
  const $fd = argument.int32('flock', 'fd', fd);
  const $operation = argument.flags32('flock', 'operation', operation);
  return syscall2(
    is.x86_64 ? 73 : is.riscv64 || is.aarch64 || is.loongarch64 ? 32 : 143,
    $fd,
    $operation,
  );
}

/**
 * ioctl(fd, request, argp) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor of the device, terminal, socket or file.
 * @param request what is asked; drivers document theirs.
 * @param argp what the request takes: a view, a number, an address, or `null`.
 * @returns −errno, or 0 for most requests; some return a number.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ioctl, <asm/ioctls.h>
 */
export function ioctl(fd: fd, request: Flags<'ioctl'>, argp: Memory = null): number {
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

/**
 * memfd_create(name, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param name what /proc shows after `memfd:`, at most 249 bytes; need not be unique.
 * @param flags `MFD_CLOEXEC`, `MFD_ALLOW_SEALING` … or 0.
 * @returns −errno, or a descriptor open for reading and writing; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 memfd_create, <linux/memfd.h>
 */
export function memfd_create(name: Path, flags: Flags<'MFD_'> = 0): fd {
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

/**
 * open(pathname, flags, mode) as `linux-syscalls` has it, returning −errno.
 *
 * @param pathname the file.
 * @param flags an access mode, or-ed with creation and status flags.
 * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
 * @returns −errno, or the lowest free descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 open, <linux/fcntl.h>
 */
export function open(pathname: Path, flags: Flags<'O_'>, mode?: mode_t): fd {
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

/**
 * openat(dirfd, pathname, flags, mode) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file.
 * @param flags an access mode, or-ed with creation and status flags.
 * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
 * @returns −errno, or the lowest free descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 openat, <linux/fcntl.h>
 */
export function openat(dirfd: fd, pathname: Path, flags: Flags<'O_'>, mode?: mode_t): fd {
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

/**
 * openat2(dirfd, pathname, how) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file.
 * @param how `flags`, `mode` and `resolve`; its size is passed for you.
 * @returns −errno, or the lowest free descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 openat2, <linux/openat2.h>
 */
export function openat2(dirfd: fd, pathname: Path, how: struct.open_how | Address | null): fd {
  const $dirfd = argument.int32('openat2', 'dirfd', dirfd);
  const $how = argument.record('openat2', 'how', how, open_howShape);
  const $pathname = argument.path('openat2', 'pathname', pathname, 0);
  return syscall4(437 /* openat2 */, $dirfd, $pathname, $how, sizeOf_open_how);
}

/**
 * pipe(pipefd) as `linux-syscalls` has it, returning −errno.
 *
 * @param pipefd receives the end to read from, then the end to write to.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pipe
 */
export function pipe(pipefd: Int32Array | Address | null): number {
  const $pipefd = argument.numbers('pipe', 'pipefd', pipefd, 'Int32Array', 2);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(59 /* pipe2 */, $pipefd, 0);
  }
  return syscall1(is.x86_64 ? 22 : 42, $pipefd);
}

/**
 * pipe2(pipefd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pipefd receives the end to read from, then the end to write to.
 * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.27
 * @see man 2 pipe2
 */
export function pipe2(pipefd: Int32Array | Address | null, flags: Flags<'O_'> = 0): number {
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

// Generated from Linux 7.3.4 and abi/src/calls/status.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, struct } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * fstat(fd, statbuf) tells what is known of an open file.
 *
 * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
 *
 * @param fd the file.
 * @param statbuf receives the answer.
 * @returns 0.
 * @throws {SyscallError} EBADF: `fd` is not open.
 * @see man 2 fstat, <asm/stat.h>
 */
export function fstat(
  fd: fd,
  statbuf: struct.stat | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function fstat(...given: readonly unknown[]): Promise<number> {
  return submit('fstat', given);
}

/** @deprecated Use `fstat`: x86 and arm call it `fstat64`. */
export const fstat64: typeof fstat = fstat;

/** @deprecated Use `fstat`: x86 and ppc64le call it `oldfstat`. */
export const oldfstat: typeof fstat = fstat;

/**
 * futimesat(dirfd, pathname, times) changes the times of a file relative to a directory, in microseconds.
 *
 * Seconds have 64 bits on every architecture.
 *
 * `utimensat` has nanoseconds.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `null` for `dirfd` itself.
 * @param times access and modification; `null` for now.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; EACCES: `null`, and the file may not be written; EPERM: times are given by one who does not own the file; EINVAL: a `tv_usec` below 0 or from 10⁶ on.
 * @since Linux 2.6.16
 * @see man 2 futimesat
 */
export function futimesat(
  dirfd: fd,
  pathname: Path | null,
  times: RecordArray<struct.timeval> | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function futimesat(...given: readonly unknown[]): Promise<number> {
  return submit('futimesat', given);
}

/**
 * lstat(pathname, statbuf) tells what is known of a file, or of a symbolic link itself.
 *
 * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
 *
 * @param pathname the file or link.
 * @param statbuf receives the answer.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; EACCES: a directory on the way may not be searched.
 * @see man 2 lstat, <asm/stat.h>
 */
export function lstat(
  pathname: Path,
  statbuf: struct.stat | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function lstat(...given: readonly unknown[]): Promise<number> {
  return submit('lstat', given);
}

/** @deprecated Use `lstat`: x86 and arm call it `lstat64`. */
export const lstat64: typeof lstat = lstat;

/** @deprecated Use `lstat`: x86 and ppc64le call it `oldlstat`. */
export const oldlstat: typeof lstat = lstat;

/**
 * newfstatat(dirfd, pathname, statbuf, flags) tells what is known of a file relative to a directory.
 *
 * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
 *
 * `statx` tells more.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param statbuf receives the answer.
 * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; EACCES: a directory on the way may not be searched; EINVAL: an unknown flag.
 * @since Linux 2.6.16
 * @see man 2 fstatat, <asm/stat.h>
 */
export function newfstatat(
  dirfd: fd,
  pathname: Path,
  statbuf: struct.stat | Address | null,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function newfstatat(
  dirfd: fd,
  pathname: Path,
  statbuf: struct.stat | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function newfstatat(...given: readonly unknown[]): Promise<number> {
  return submit('newfstatat', given);
}

/** `fstatat` of man section 2, which the kernel calls `newfstatat`. */
export const fstatat: typeof newfstatat = newfstatat;

/** @deprecated Use `newfstatat`: x86 and arm call it `fstatat64`. */
export const fstatat64: typeof newfstatat = newfstatat;

/**
 * stat(pathname, statbuf) tells what is known of a file.
 *
 * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
 *
 * @param pathname the file; symbolic links are followed.
 * @param statbuf receives the answer.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; EACCES: a directory on the way may not be searched.
 * @see man 2 stat, <asm/stat.h>
 */
export function stat(
  pathname: Path,
  statbuf: struct.stat | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function stat(...given: readonly unknown[]): Promise<number> {
  return submit('stat', given);
}

/** @deprecated Use `stat`: x86 and arm call it `stat64`. */
export const stat64: typeof stat = stat;

/** @deprecated Use `stat`: x86 and ppc64le call it `oldstat`. */
export const oldstat: typeof stat = stat;

/**
 * utime(filename, times) changes the times of a file, in seconds.
 *
 * Seconds have 64 bits on every architecture.
 *
 * `utimensat` has nanoseconds.
 *
 * @param filename the file.
 * @param times access and modification; `null` for now.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; EACCES: `null`, and the file may not be written; EPERM: times are given by one who does not own the file.
 * @see man 2 utime
 */
export function utime(
  filename: Path,
  times: struct.utimbuf | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function utime(...given: readonly unknown[]): Promise<number> {
  return submit('utime', given);
}

/**
 * utimes(filename, times) changes the times of a file, in microseconds.
 *
 * Seconds have 64 bits on every architecture.
 *
 * `utimensat` has nanoseconds.
 *
 * @param filename the file.
 * @param times access and modification; `null` for now.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; EACCES: `null`, and the file may not be written; EPERM: times are given by one who does not own the file; EINVAL: a `tv_usec` below 0 or from 10⁶ on.
 * @see man 2 utimes
 */
export function utimes(
  filename: Path,
  times: RecordArray<struct.timeval> | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function utimes(...given: readonly unknown[]): Promise<number> {
  return submit('utimes', given);
}

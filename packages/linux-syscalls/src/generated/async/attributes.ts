// Generated from Linux 7.3.4 and abi/src/calls/attributes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, gid_t, loff_t, mode_t, struct, uid_t } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * access(pathname, mode) tells whether the real user may use a file.
 *
 * It asks for the real ids, not the effective ones.
 *
 * @param pathname the file; symbolic links are followed.
 * @param mode `R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`.
 * @returns 0.
 * @throws {SyscallError} ENOENT: it does not exist; EACCES: it may not be used so; EROFS: `W_OK` on a read-only file system.
 * @see man 2 access
 */
export function access(
  pathname: Path,
  mode: Flags<'access'>,
  options?: AsyncOptions,
): Promise<number>;
export function access(...given: readonly unknown[]): Promise<number> {
  return submit('access', given);
}

/**
 * chmod(pathname, mode) changes the permissions of a file.
 *
 * @param pathname the file; symbolic links are followed.
 * @param mode permissions.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
 * @see man 2 chmod
 */
export function chmod(pathname: Path, mode: mode_t, options?: AsyncOptions): Promise<number>;
export function chmod(...given: readonly unknown[]): Promise<number> {
  return submit('chmod', given);
}

/**
 * chown(pathname, owner, group) changes the owner of a file.
 *
 * Ids have 32 bits on every architecture.
 *
 * @param pathname the file; symbolic links are followed.
 * @param owner the new user id, or −1 to leave it as it is.
 * @param group the new group id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
 * @see man 2 chown
 */
export function chown(
  pathname: Path,
  owner: uid_t,
  group: gid_t,
  options?: AsyncOptions,
): Promise<number>;
export function chown(...given: readonly unknown[]): Promise<number> {
  return submit('chown', given);
}

/** @deprecated Use `chown`: x86 and arm call it `chown32`. */
export const chown32: typeof chown = chown;

/**
 * faccessat(dirfd, pathname, mode) tells whether the real user may use a file relative to a directory.
 *
 * It asks for the real ids, not the effective ones.
 *
 * The kernel’s call has no flags, unlike libc’s function: see `faccessat2`.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; symbolic links are followed.
 * @param mode `R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`.
 * @returns 0.
 * @throws {SyscallError} ENOENT: it does not exist; EACCES: it may not be used so; EROFS: `W_OK` on a read-only file system.
 * @since Linux 2.6.16
 * @see man 2 faccessat
 */
export function faccessat(
  dirfd: fd,
  pathname: Path,
  mode: Flags<'access'>,
  options?: AsyncOptions,
): Promise<number>;
export function faccessat(...given: readonly unknown[]): Promise<number> {
  return submit('faccessat', given);
}

/**
 * faccessat2(dirfd, pathname, mode, flags) tells whether a file may be used.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param mode `R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`.
 * @param flags `AT_EACCESS`, `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: it does not exist; EACCES: it may not be used so; EROFS: `W_OK` on a read-only file system.
 * @since Linux 5.8
 * @see man 2 faccessat2
 */
export function faccessat2(
  dirfd: fd,
  pathname: Path,
  mode: Flags<'access'>,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function faccessat2(
  dirfd: fd,
  pathname: Path,
  mode: Flags<'access'>,
  options: AsyncOptions,
): Promise<number>;
export function faccessat2(...given: readonly unknown[]): Promise<number> {
  return submit('faccessat2', given);
}

/**
 * fchmod(fd, mode) changes the permissions of an open file.
 *
 * @param fd the file.
 * @param mode permissions.
 * @returns 0.
 * @throws {SyscallError} EPERM: neither the owner nor capable of it, or the file is immutable; EBADF: `fd` is not open, or opened with `O_PATH`.
 * @see man 2 fchmod
 */
export function fchmod(fd: fd, mode: mode_t, options?: AsyncOptions): Promise<number>;
export function fchmod(...given: readonly unknown[]): Promise<number> {
  return submit('fchmod', given);
}

/**
 * fchmodat(dirfd, pathname, mode) changes the permissions of a file relative to a directory.
 *
 * The kernel’s call has no flags, unlike libc’s function: see `fchmodat2`.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; symbolic links are followed.
 * @param mode permissions.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
 * @since Linux 2.6.16
 * @see man 2 fchmodat
 */
export function fchmodat(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  options?: AsyncOptions,
): Promise<number>;
export function fchmodat(...given: readonly unknown[]): Promise<number> {
  return submit('fchmodat', given);
}

/**
 * fchmodat2(dirfd, pathname, mode, flags) changes the permissions of a file relative to a directory.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param mode permissions.
 * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system; EOPNOTSUPP: a symbolic link, whose permissions can’t change.
 * @since Linux 6.6
 * @see man 2 fchmodat2
 */
export function fchmodat2(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function fchmodat2(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  options: AsyncOptions,
): Promise<number>;
export function fchmodat2(...given: readonly unknown[]): Promise<number> {
  return submit('fchmodat2', given);
}

/**
 * fchown(fd, owner, group) changes the owner of an open file.
 *
 * Ids have 32 bits on every architecture.
 *
 * @param fd the file.
 * @param owner the new user id, or −1 to leave it as it is.
 * @param group the new group id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} EPERM: neither the owner nor capable of it, or the file is immutable; EBADF: `fd` is not open, or opened with `O_PATH`.
 * @see man 2 fchown
 */
export function fchown(fd: fd, owner: uid_t, group: gid_t, options?: AsyncOptions): Promise<number>;
export function fchown(...given: readonly unknown[]): Promise<number> {
  return submit('fchown', given);
}

/** @deprecated Use `fchown`: x86 and arm call it `fchown32`. */
export const fchown32: typeof fchown = fchown;

/**
 * fchownat(dirfd, pathname, owner, group, flags) changes the owner of a file relative to a directory.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param owner the new user id, or −1 to leave it as it is.
 * @param group the new group id, or −1 to leave it as it is.
 * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
 * @since Linux 2.6.16
 * @see man 2 fchownat
 */
export function fchownat(
  dirfd: fd,
  pathname: Path,
  owner: uid_t,
  group: gid_t,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function fchownat(
  dirfd: fd,
  pathname: Path,
  owner: uid_t,
  group: gid_t,
  options: AsyncOptions,
): Promise<number>;
export function fchownat(...given: readonly unknown[]): Promise<number> {
  return submit('fchownat', given);
}

/**
 * ftruncate(fd, length) changes the length of an open file.
 *
 * @param fd a file that is open for writing.
 * @param length the new length in bytes; what is added reads as zeros.
 * @returns 0.
 * @throws {SyscallError} EINVAL: negative, or `fd` is not open for writing; EPERM: sealed (memfd).
 * @see man 2 ftruncate
 */
export function ftruncate(
  fd: fd,
  length: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function ftruncate(...given: readonly unknown[]): Promise<number> {
  return submit('ftruncate', given);
}

/** @deprecated Use `ftruncate`: x86 and arm call it `ftruncate64`. */
export const ftruncate64: typeof ftruncate = ftruncate;

/**
 * lchown(pathname, owner, group) changes the owner of a file, or of a symbolic link itself.
 *
 * Ids have 32 bits on every architecture.
 *
 * @param pathname the file or link.
 * @param owner the new user id, or −1 to leave it as it is.
 * @param group the new group id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
 * @see man 2 lchown
 */
export function lchown(
  pathname: Path,
  owner: uid_t,
  group: gid_t,
  options?: AsyncOptions,
): Promise<number>;
export function lchown(...given: readonly unknown[]): Promise<number> {
  return submit('lchown', given);
}

/** @deprecated Use `lchown`: x86 and arm call it `lchown32`. */
export const lchown32: typeof lchown = lchown;

/**
 * truncate(path, length) changes the length of a file.
 *
 * @param path the file.
 * @param length the new length in bytes; what is added reads as zeros.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system; EFBIG: longer than the file system allows; EINVAL: negative.
 * @see man 2 truncate
 */
export function truncate(
  path: Path,
  length: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function truncate(...given: readonly unknown[]): Promise<number> {
  return submit('truncate', given);
}

/** @deprecated Use `truncate`: x86 and arm call it `truncate64`. */
export const truncate64: typeof truncate = truncate;

/**
 * umask(mask) changes which permissions new files do not get.
 *
 * Never fails. The whole process shares the mask, and `process.umask()` reads the same.
 *
 * @param mask the bits to take away, of 0777.
 * @returns the mask before.
 * @see man 2 umask
 */
export function umask(mask: mode_t, options?: AsyncOptions): Promise<number>;
export function umask(...given: readonly unknown[]): Promise<number> {
  return submit('umask', given);
}

/**
 * utimensat(dirfd, pathname, times, flags) changes the times of a file.
 *
 * In `tv_nsec`, `UTIME_NOW` means now and `UTIME_OMIT` leaves a time as it is.
 *
 * Seconds have 64 bits on every architecture.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `null` for `dirfd` itself.
 * @param times access and modification; `null` for now.
 * @param flags `AT_SYMLINK_NOFOLLOW` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system; EINVAL: a `tv_nsec` from 10⁹ on that is no `UTIME_*`.
 * @since Linux 2.6.22
 * @see man 2 utimensat
 */
export function utimensat(
  dirfd: fd,
  pathname: Path | null,
  times: RecordArray<struct.timespec> | Address | null,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function utimensat(
  dirfd: fd,
  pathname: Path | null,
  times: RecordArray<struct.timespec> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function utimensat(...given: readonly unknown[]): Promise<number> {
  return submit('utimensat', given);
}

/** @deprecated Use `utimensat`: x86 and arm call it `utimensat_time64`. */
export const utimensat_time64: typeof utimensat = utimensat;

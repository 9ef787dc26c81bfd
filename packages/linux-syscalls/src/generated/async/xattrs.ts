// Generated from Linux 7.3.4 and abi/src/calls/xattrs.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, size_t, struct } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * fgetxattr(fd, name, value, size) tells the value of an extended attribute of an open file.
 *
 * @param fd the file, not opened with `O_PATH`.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param value receives the value; `null` to ask how long it is.
 * @param size the length of `value`; 0 only asks how long it is.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
 * @see man 2 fgetxattr
 */
export function fgetxattr(
  fd: fd,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function fgetxattr(
  fd: fd,
  name: Path,
  value: Memory,
  options: AsyncOptions,
): Promise<number>;
export function fgetxattr(...given: readonly unknown[]): Promise<number> {
  return submit('fgetxattr', given);
}

/**
 * flistxattr(fd, list, size) tells the names of the extended attributes of an open file.
 *
 * @param fd the file, not opened with `O_PATH`.
 * @param list receives the names, each with a NUL; `null` to ask how long they are.
 * @param size the length of `list`; 0 only asks how long they are.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
 * @see man 2 flistxattr
 */
export function flistxattr(
  fd: fd,
  list: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function flistxattr(fd: fd, list: Memory, options: AsyncOptions): Promise<number>;
export function flistxattr(...given: readonly unknown[]): Promise<number> {
  return submit('flistxattr', given);
}

/**
 * fremovexattr(fd, name) removes an extended attribute of an open file.
 *
 * @param fd the file, not opened with `O_PATH`.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @returns 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
 * @see man 2 fremovexattr
 */
export function fremovexattr(fd: fd, name: Path, options?: AsyncOptions): Promise<number>;
export function fremovexattr(...given: readonly unknown[]): Promise<number> {
  return submit('fremovexattr', given);
}

/**
 * fsetxattr(fd, name, value, size, flags) sets an extended attribute of an open file.
 *
 * @param fd the file, not opened with `O_PATH`.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param value the value.
 * @param size the length of `value`.
 * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
 * @returns 0.
 * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
 * @see man 2 fsetxattr
 */
export function fsetxattr(
  fd: fd,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  flags?: Flags<'XATTR_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function fsetxattr(
  fd: fd,
  name: Path,
  value: Memory,
  options: AsyncOptions,
): Promise<number>;
export function fsetxattr(...given: readonly unknown[]): Promise<number> {
  return submit('fsetxattr', given);
}

/**
 * getxattr(path, name, value, size) tells the value of an extended attribute of a file.
 *
 * @param path the file; symbolic links are followed.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param value receives the value; `null` to ask how long it is.
 * @param size the length of `value`; 0 only asks how long it is.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
 * @see man 2 getxattr
 */
export function getxattr(
  path: Path,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function getxattr(
  path: Path,
  name: Path,
  value: Memory,
  options: AsyncOptions,
): Promise<number>;
export function getxattr(...given: readonly unknown[]): Promise<number> {
  return submit('getxattr', given);
}

/**
 * getxattrat(dirfd, pathname, at_flags, name, args) tells the value of an extended attribute of a file relative to a directory.
 *
 * The size of `args` is passed for you.
 *
 * The kernel trusts `value` and `size` inside `args`: an address and how many bytes lie there.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param args address and length of the room for the value; `flags` is 0.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
 * @since Linux 6.13
 * @see man 2 getxattrat, <linux/xattr.h>
 */
export function getxattrat(
  dirfd: fd,
  pathname: Path,
  at_flags: Flags<'AT_'>,
  name: Path,
  args: struct.xattr_args | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getxattrat(...given: readonly unknown[]): Promise<number> {
  return submit('getxattrat', given);
}

/**
 * lgetxattr(path, name, value, size) tells the value of an extended attribute of a file, or of a symbolic link itself.
 *
 * @param path the file, or the symbolic link itself.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param value receives the value; `null` to ask how long it is.
 * @param size the length of `value`; 0 only asks how long it is.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
 * @see man 2 lgetxattr
 */
export function lgetxattr(
  path: Path,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function lgetxattr(
  path: Path,
  name: Path,
  value: Memory,
  options: AsyncOptions,
): Promise<number>;
export function lgetxattr(...given: readonly unknown[]): Promise<number> {
  return submit('lgetxattr', given);
}

/**
 * listxattr(path, list, size) tells the names of the extended attributes of a file.
 *
 * @param path the file; symbolic links are followed.
 * @param list receives the names, each with a NUL; `null` to ask how long they are.
 * @param size the length of `list`; 0 only asks how long they are.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
 * @see man 2 listxattr
 */
export function listxattr(
  path: Path,
  list: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function listxattr(path: Path, list: Memory, options: AsyncOptions): Promise<number>;
export function listxattr(...given: readonly unknown[]): Promise<number> {
  return submit('listxattr', given);
}

/**
 * listxattrat(dirfd, pathname, at_flags, list, size) tells the names of the extended attributes of a file relative to a directory.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @param list receives the names, each with a NUL; `null` to ask how long they are.
 * @param size the length of `list`; 0 only asks how long they are.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
 * @since Linux 6.13
 * @see man 2 listxattrat
 */
export function listxattrat(
  dirfd: fd,
  pathname: Path,
  at_flags: Flags<'AT_'>,
  list: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function listxattrat(
  dirfd: fd,
  pathname: Path,
  at_flags: Flags<'AT_'>,
  list: Memory,
  options: AsyncOptions,
): Promise<number>;
export function listxattrat(...given: readonly unknown[]): Promise<number> {
  return submit('listxattrat', given);
}

/**
 * llistxattr(path, list, size) tells the names of the extended attributes of a file, or of a symbolic link itself.
 *
 * @param path the file, or the symbolic link itself.
 * @param list receives the names, each with a NUL; `null` to ask how long they are.
 * @param size the length of `list`; 0 only asks how long they are.
 * @returns how many bytes were filled, or how many there are where `size` is 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
 * @see man 2 llistxattr
 */
export function llistxattr(
  path: Path,
  list: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function llistxattr(path: Path, list: Memory, options: AsyncOptions): Promise<number>;
export function llistxattr(...given: readonly unknown[]): Promise<number> {
  return submit('llistxattr', given);
}

/**
 * lremovexattr(path, name) removes an extended attribute of a file, or of a symbolic link itself.
 *
 * @param path the file, or the symbolic link itself.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @returns 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
 * @see man 2 lremovexattr
 */
export function lremovexattr(path: Path, name: Path, options?: AsyncOptions): Promise<number>;
export function lremovexattr(...given: readonly unknown[]): Promise<number> {
  return submit('lremovexattr', given);
}

/**
 * lsetxattr(path, name, value, size, flags) sets an extended attribute of a file, or of a symbolic link itself.
 *
 * @param path the file, or the symbolic link itself.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param value the value.
 * @param size the length of `value`.
 * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
 * @returns 0.
 * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
 * @see man 2 lsetxattr
 */
export function lsetxattr(
  path: Path,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  flags?: Flags<'XATTR_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function lsetxattr(
  path: Path,
  name: Path,
  value: Memory,
  options: AsyncOptions,
): Promise<number>;
export function lsetxattr(...given: readonly unknown[]): Promise<number> {
  return submit('lsetxattr', given);
}

/**
 * removexattr(path, name) removes an extended attribute of a file.
 *
 * @param path the file; symbolic links are followed.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @returns 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
 * @see man 2 removexattr
 */
export function removexattr(path: Path, name: Path, options?: AsyncOptions): Promise<number>;
export function removexattr(...given: readonly unknown[]): Promise<number> {
  return submit('removexattr', given);
}

/**
 * removexattrat(dirfd, pathname, at_flags, name) removes an extended attribute of a file relative to a directory.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @returns 0.
 * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
 * @since Linux 6.13
 * @see man 2 removexattrat
 */
export function removexattrat(
  dirfd: fd,
  pathname: Path,
  at_flags: Flags<'AT_'>,
  name: Path,
  options?: AsyncOptions,
): Promise<number>;
export function removexattrat(...given: readonly unknown[]): Promise<number> {
  return submit('removexattrat', given);
}

/**
 * setxattr(path, name, value, size, flags) sets an extended attribute of a file.
 *
 * @param path the file; symbolic links are followed.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param value the value.
 * @param size the length of `value`.
 * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
 * @returns 0.
 * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
 * @see man 2 setxattr
 */
export function setxattr(
  path: Path,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  flags?: Flags<'XATTR_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function setxattr(
  path: Path,
  name: Path,
  value: Memory,
  options: AsyncOptions,
): Promise<number>;
export function setxattr(...given: readonly unknown[]): Promise<number> {
  return submit('setxattr', given);
}

/**
 * setxattrat(dirfd, pathname, at_flags, name, args) sets an extended attribute of a file relative to a directory.
 *
 * The size of `args` is passed for you.
 *
 * The kernel trusts `value` and `size` inside `args`: an address and how many bytes lie there.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
 * @param name the attribute with its namespace, such as `user.comment`.
 * @param args address and length of the value, and `XATTR_*` or 0.
 * @returns 0.
 * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
 * @since Linux 6.13
 * @see man 2 setxattrat, <linux/xattr.h>
 */
export function setxattrat(
  dirfd: fd,
  pathname: Path,
  at_flags: Flags<'AT_'>,
  name: Path,
  args: struct.xattr_args | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function setxattrat(...given: readonly unknown[]): Promise<number> {
  return submit('setxattrat', given);
}

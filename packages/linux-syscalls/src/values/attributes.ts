import type { fd } from '@linux-syscalls/types';
import { XATTR_LIST_MAX, XATTR_SIZE_MAX } from '@linux-syscalls/types/linux/limits';
import type { Path } from '../arguments/paths.ts';
import * as calls from '../index.ts';
import { room } from './room.ts';
import { text } from './text.ts';

/**
 * getxattr(path, name) reads an extended attribute.
 *
 * @param size the most bytes that it may have; as many as the kernel allows by default.
 * @throws {SyscallError} ENODATA: the file has none of this name; ERANGE: it has more than `size` bytes.
 * @see man 2 getxattr
 */
export function getxattr(path: Path, name: Path, size: number = XATTR_SIZE_MAX): Uint8Array {
  const value = room('getxattr', 'size', size);
  return value.slice(0, calls.getxattr(path, name, value));
}

/**
 * lgetxattr(path, name) reads an extended attribute, of a symbolic link itself.
 *
 * @param size as of `getxattr`.
 * @throws as `getxattr`.
 * @see man 2 lgetxattr
 */
export function lgetxattr(path: Path, name: Path, size: number = XATTR_SIZE_MAX): Uint8Array {
  const value = room('lgetxattr', 'size', size);
  return value.slice(0, calls.lgetxattr(path, name, value));
}

/**
 * fgetxattr(fd, name) reads an extended attribute of an open file.
 *
 * @param size as of `getxattr`.
 * @throws as `getxattr`; EBADF: `fd` isn't open, or only by `O_PATH`.
 * @see man 2 fgetxattr
 */
export function fgetxattr(fd: fd, name: Path, size: number = XATTR_SIZE_MAX): Uint8Array {
  const value = room('fgetxattr', 'size', size);
  return value.slice(0, calls.fgetxattr(fd, name, value));
}

/**
 * listxattr(path) lists the names of extended attributes.
 *
 * @param size the most bytes that they may have, each with a NUL; as many as the kernel allows by default.
 * @throws {SyscallError} ERANGE: they have more than `size` bytes.
 * @throws {TypeError} if one isn't UTF-8.
 * @see man 2 listxattr
 */
export function listxattr(path: Path, size: number = XATTR_LIST_MAX): string[] {
  const list = room('listxattr', 'size', size);
  return names('listxattr', list.subarray(0, calls.listxattr(path, list)));
}

/**
 * llistxattr(path) lists the names of extended attributes, of a symbolic link itself.
 *
 * @param size as of `listxattr`.
 * @throws as `listxattr`.
 * @see man 2 llistxattr
 */
export function llistxattr(path: Path, size: number = XATTR_LIST_MAX): string[] {
  const list = room('llistxattr', 'size', size);
  return names('llistxattr', list.subarray(0, calls.llistxattr(path, list)));
}

/**
 * flistxattr(fd) lists the names of extended attributes of an open file.
 *
 * @param size as of `listxattr`.
 * @throws as `listxattr`; EBADF: `fd` isn't open, or only by `O_PATH`.
 * @see man 2 flistxattr
 */
export function flistxattr(fd: fd, size: number = XATTR_LIST_MAX): string[] {
  const list = room('flistxattr', 'size', size);
  return names('flistxattr', list.subarray(0, calls.flistxattr(fd, list)));
}

/** Names that each end with a NUL. */
function names(call: string, list: Uint8Array): string[] {
  return text(call, 'a name', list).split('\0').slice(0, -1);
}

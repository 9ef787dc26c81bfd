import { rangeError } from '@linux-syscalls/errors';
import type { fd } from '@linux-syscalls/types';
import { PATH_MAX } from '@linux-syscalls/types/linux/limits';
import type { Path } from '../arguments/paths.ts';
import * as calls from '../index.ts';
import { room } from './room.ts';
import { text } from './text.ts';

/**
 * readlink(pathname) tells what a symbolic link points at.
 *
 * @param bufsiz the most bytes that it may have.
 * @throws {SyscallError} EINVAL: it is no symbolic link; and those of path resolution.
 * @throws {RangeError} if it may have more than `bufsiz`: the kernel cuts it and doesn't say so.
 * @throws {TypeError} if it isn't UTF-8.
 * @see man 2 readlink
 */
export function readlink(pathname: Path, bufsiz: number = PATH_MAX): string {
  const buffer = room('readlink', 'bufsiz', bufsiz);
  return target('readlink', buffer, calls.readlink(pathname, buffer));
}

/**
 * readlinkat(dirfd, pathname) tells what a symbolic link points at, by a path from a directory.
 *
 * @param dirfd the directory, or `AT_FDCWD`; with an empty path the link itself, opened by `O_PATH`.
 * @param bufsiz the most bytes that it may have.
 * @throws as `readlink`.
 * @see man 2 readlinkat
 */
export function readlinkat(dirfd: fd, pathname: Path, bufsiz: number = PATH_MAX): string {
  const buffer = room('readlinkat', 'bufsiz', bufsiz);
  return target('readlinkat', buffer, calls.readlinkat(dirfd, pathname, buffer));
}

function target(call: string, buffer: Uint8Array, length: number): string {
  if (length < buffer.length) return text(call, 'the target', buffer.subarray(0, length));
  throw rangeError(`${call}: the target may have more than ${length} bytes: pass a larger bufsiz`);
}

/**
 * getcwd() tells the working directory; after `(unreachable)` where it lies outside of this root.
 *
 * @param size the most bytes that it may have, with a NUL.
 * @throws {SyscallError} ERANGE: it has more; ENOENT: it was removed.
 * @throws {TypeError} if it isn't UTF-8.
 * @see man 2 getcwd
 */
export function getcwd(size: number = PATH_MAX): string {
  const buffer = room('getcwd', 'size', size);
  return text('getcwd', 'the directory', buffer.subarray(0, calls.getcwd(buffer) - 1));
}

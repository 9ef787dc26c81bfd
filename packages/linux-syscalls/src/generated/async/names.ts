// Generated from Linux 7.3.4 and abi/src/calls/names.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, int, mode_t, size_t, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * chdir(path) changes the working directory of the process.
 *
 * All threads share it, and so do `process.cwd()` (which caches) and libuv’s pool: prefer `openat` from a descriptor.
 *
 * @param path the new one.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; ENOTDIR: it is no directory.
 * @see man 2 chdir
 */
export function chdir(path: Path, options?: AsyncOptions): Promise<number>;
export function chdir(...given: readonly unknown[]): Promise<number> {
  return submit('chdir', given);
}

/**
 * chroot(path) changes the root directory of the process.
 *
 * All threads share it. By itself it is no sandbox: see `pivot_root` and landlock.
 *
 * @param path the new root; the working directory stays where it was.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EPERM: without CAP_SYS_CHROOT.
 * @see man 2 chroot
 */
export function chroot(path: Path, options?: AsyncOptions): Promise<number>;
export function chroot(...given: readonly unknown[]): Promise<number> {
  return submit('chroot', given);
}

/**
 * fchdir(fd) changes the working directory of the process to an open one.
 *
 * All threads share it, as with `chdir`.
 *
 * @param fd a directory.
 * @returns 0.
 * @throws {SyscallError} ENOTDIR: it is no directory; EACCES: it may not be searched.
 * @see man 2 fchdir
 */
export function fchdir(fd: fd, options?: AsyncOptions): Promise<number>;
export function fchdir(...given: readonly unknown[]): Promise<number> {
  return submit('fchdir', given);
}

/**
 * getcwd(buf, size) tells the working directory.
 *
 * A directory that can’t be reached from the root starts with "(unreachable)".
 *
 * @param buf receives the path and a NUL.
 * @param size the length of `buf`.
 * @returns how many bytes were filled, the NUL among them.
 * @throws {SyscallError} ERANGE: `buf` is too small; ENOENT: the directory was removed.
 * @see man 2 getcwd
 */
export function getcwd(
  buf: Memory,
  size?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function getcwd(buf: Memory, options: AsyncOptions): Promise<number>;
export function getcwd(...given: readonly unknown[]): Promise<number> {
  return submit('getcwd', given);
}

/**
 * link(oldpath, newpath) gives a file another name.
 *
 * @param oldpath the file.
 * @param newpath its new name.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EXDEV: the two are on different mounts; EMLINK: too many.
 * @see man 2 link
 */
export function link(oldpath: Path, newpath: Path, options?: AsyncOptions): Promise<number>;
export function link(...given: readonly unknown[]): Promise<number> {
  return submit('link', given);
}

/**
 * linkat(olddirfd, oldpath, newdirfd, newpath, flags) gives a file another name.
 *
 * A file made with `O_TMPFILE` gets its name this way.
 *
 * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param oldpath the file; `''` with `AT_EMPTY_PATH` for `olddirfd` itself.
 * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param newpath its new name.
 * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EXDEV: the two are on different mounts; EMLINK: too many.
 * @since Linux 2.6.16
 * @see man 2 linkat
 */
export function linkat(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function linkat(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  options: AsyncOptions,
): Promise<number>;
export function linkat(...given: readonly unknown[]): Promise<number> {
  return submit('linkat', given);
}

/**
 * mkdir(pathname, mode) makes a directory.
 *
 * @param pathname the new directory.
 * @param mode permissions, less the umask.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
 * @see man 2 mkdir
 */
export function mkdir(pathname: Path, mode: mode_t, options?: AsyncOptions): Promise<number>;
export function mkdir(...given: readonly unknown[]): Promise<number> {
  return submit('mkdir', given);
}

/**
 * mkdirat(dirfd, pathname, mode) makes a directory.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the new directory.
 * @param mode permissions, less the umask.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
 * @since Linux 2.6.16
 * @see man 2 mkdirat
 */
export function mkdirat(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  options?: AsyncOptions,
): Promise<number>;
export function mkdirat(...given: readonly unknown[]): Promise<number> {
  return submit('mkdirat', given);
}

/**
 * mknod(pathname, mode, dev) makes a file, a FIFO, a socket or a device.
 *
 * @param pathname the new name.
 * @param mode its type (`S_IFREG`, `S_IFIFO`, `S_IFCHR` …) and permissions.
 * @param dev the device’s number as `makedev` makes it; 0 for anything but a device.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EPERM: a device without CAP_MKNOD.
 * @see man 2 mknod
 */
export function mknod(
  pathname: Path,
  mode: mode_t,
  dev?: uint,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mknod(pathname: Path, mode: mode_t, options: AsyncOptions): Promise<number>;
export function mknod(...given: readonly unknown[]): Promise<number> {
  return submit('mknod', given);
}

/**
 * mknodat(dirfd, pathname, mode, dev) makes a file, a FIFO, a socket or a device.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the new name.
 * @param mode its type (`S_IFREG`, `S_IFIFO`, `S_IFCHR` …) and permissions.
 * @param dev the device’s number as `makedev` makes it; 0 for anything but a device.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EPERM: a device without CAP_MKNOD.
 * @since Linux 2.6.16
 * @see man 2 mknodat
 */
export function mknodat(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  dev?: uint,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mknodat(
  dirfd: fd,
  pathname: Path,
  mode: mode_t,
  options: AsyncOptions,
): Promise<number>;
export function mknodat(...given: readonly unknown[]): Promise<number> {
  return submit('mknodat', given);
}

/**
 * readlink(pathname, buf, bufsiz) tells what a symbolic link says.
 *
 * A longer text is cut: when all of `buf` was filled, try a larger one.
 *
 * @param pathname the link.
 * @param buf receives what the link says, without a NUL.
 * @param bufsiz the length of `buf`.
 * @returns how many bytes were filled.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EINVAL: it is no symbolic link, or `bufsiz` is 0.
 * @see man 2 readlink
 */
export function readlink(
  pathname: Path,
  buf: Memory,
  bufsiz?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function readlink(pathname: Path, buf: Memory, options: AsyncOptions): Promise<number>;
export function readlink(...given: readonly unknown[]): Promise<number> {
  return submit('readlink', given);
}

/**
 * readlinkat(dirfd, pathname, buf, bufsiz) tells what a symbolic link says.
 *
 * A longer text is cut: when all of `buf` was filled, try a larger one.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the link; `''` for `dirfd` itself, opened with `O_PATH | O_NOFOLLOW`.
 * @param buf receives what the link says, without a NUL.
 * @param bufsiz the length of `buf`.
 * @returns how many bytes were filled.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EINVAL: it is no symbolic link, or `bufsiz` is 0.
 * @since Linux 2.6.16
 * @see man 2 readlinkat
 */
export function readlinkat(
  dirfd: fd,
  pathname: Path,
  buf: Memory,
  bufsiz?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function readlinkat(
  dirfd: fd,
  pathname: Path,
  buf: Memory,
  options: AsyncOptions,
): Promise<number>;
export function readlinkat(...given: readonly unknown[]): Promise<number> {
  return submit('readlinkat', given);
}

/**
 * rename(oldpath, newpath) moves a file to another name.
 *
 * @param oldpath the file.
 * @param newpath its new name; a file that has it goes.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved.
 * @see man 2 rename
 */
export function rename(oldpath: Path, newpath: Path, options?: AsyncOptions): Promise<number>;
export function rename(...given: readonly unknown[]): Promise<number> {
  return submit('rename', given);
}

/**
 * renameat(olddirfd, oldpath, newdirfd, newpath) moves a file to another name.
 *
 * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param oldpath the file.
 * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param newpath its new name; a file that has it goes.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved.
 * @since Linux 2.6.16
 * @see man 2 renameat
 */
export function renameat(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  options?: AsyncOptions,
): Promise<number>;
export function renameat(...given: readonly unknown[]): Promise<number> {
  return submit('renameat', given);
}

/**
 * renameat2(olddirfd, oldpath, newdirfd, newpath, flags) moves a file to another name.
 *
 * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param oldpath the file.
 * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param newpath its new name.
 * @param flags `RENAME_NOREPLACE`, `RENAME_EXCHANGE`, `RENAME_WHITEOUT` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved; EEXIST: `RENAME_NOREPLACE` and the name is taken.
 * @since Linux 3.15
 * @see man 2 renameat2, <linux/fs.h>
 */
export function renameat2(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  flags?: Flags<'RENAME_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function renameat2(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  options: AsyncOptions,
): Promise<number>;
export function renameat2(...given: readonly unknown[]): Promise<number> {
  return submit('renameat2', given);
}

/**
 * rmdir(pathname) removes an empty directory.
 *
 * @param pathname the directory.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there; ENOTDIR: it is no directory.
 * @see man 2 rmdir
 */
export function rmdir(pathname: Path, options?: AsyncOptions): Promise<number>;
export function rmdir(...given: readonly unknown[]): Promise<number> {
  return submit('rmdir', given);
}

/**
 * symlink(target, linkpath) makes a symbolic link.
 *
 * @param target what it says; need not exist.
 * @param linkpath the link.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
 * @see man 2 symlink
 */
export function symlink(target: Path, linkpath: Path, options?: AsyncOptions): Promise<number>;
export function symlink(...given: readonly unknown[]): Promise<number> {
  return submit('symlink', given);
}

/**
 * symlinkat(target, newdirfd, linkpath) makes a symbolic link.
 *
 * @param target what it says; need not exist.
 * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param linkpath the link.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
 * @since Linux 2.6.16
 * @see man 2 symlinkat
 */
export function symlinkat(
  target: Path,
  newdirfd: fd,
  linkpath: Path,
  options?: AsyncOptions,
): Promise<number>;
export function symlinkat(...given: readonly unknown[]): Promise<number> {
  return submit('symlinkat', given);
}

/**
 * unlink(pathname) removes a name, and the file with its last one.
 *
 * @param pathname the name.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there.
 * @see man 2 unlink
 */
export function unlink(pathname: Path, options?: AsyncOptions): Promise<number>;
export function unlink(...given: readonly unknown[]): Promise<number> {
  return submit('unlink', given);
}

/**
 * unlinkat(dirfd, pathname, flags) removes a name, and the file with its last one.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the name.
 * @param flags `AT_REMOVEDIR` for a directory, or 0.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there.
 * @since Linux 2.6.16
 * @see man 2 unlinkat
 */
export function unlinkat(
  dirfd: fd,
  pathname: Path,
  flags?: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function unlinkat(dirfd: fd, pathname: Path, options: AsyncOptions): Promise<number>;
export function unlinkat(...given: readonly unknown[]): Promise<number> {
  return submit('unlinkat', given);
}

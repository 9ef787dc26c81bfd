// Generated from Linux 7.3.4 and abi/src/calls/names.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, mode_t, size_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';

const nr_chdir = /* @__PURE__ */ choose(80, 12, 12, 49, 49);

/** chdir(path) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chdir(path: Path): number {
  const $path = argument.path('chdir', 'path', path, 0);
  return syscall1(nr_chdir, $path);
}

const nr_chroot = /* @__PURE__ */ choose(161, 61, 61, 51, 51);

/** chroot(path) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chroot(path: Path): number {
  const $path = argument.path('chroot', 'path', path, 0);
  return syscall1(nr_chroot, $path);
}

const nr_fchdir = /* @__PURE__ */ choose(81, 133, 133, 50, 50);

/** fchdir(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchdir(fd: fd): number {
  const $fd = argument.int32('fchdir', 'fd', fd);
  return syscall1(nr_fchdir, $fd);
}

const nr_getcwd = /* @__PURE__ */ choose(79, 183, 183, 17, 17);

/** getcwd(buf, size) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getcwd(buf: Memory, size?: size_t | Integer): number {
  const $buf = argument.counted('getcwd', 'buf', buf);
  const $size = argument.countOfBytes('getcwd', 'size', size, 'buf', $buf, argument.mostNumber);
  return syscall2(nr_getcwd, $buf, $size);
}

const nr_link = /* @__PURE__ */ choose(86, 9, 9, 37, 37);
const linkRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** link(oldpath, newpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function link(oldpath: Path, newpath: Path): number {
  const $oldpath = argument.path('link', 'oldpath', oldpath, 0);
  const $newpath = argument.path('link', 'newpath', newpath, 1);
  switch (linkRoute) {
    case 1:
      return syscall5(nr_link, -100 /* AT_FDCWD */, $oldpath, -100 /* AT_FDCWD */, $newpath, 0);
    default:
      return syscall2(nr_link, $oldpath, $newpath);
  }
}

const nr_linkat = /* @__PURE__ */ choose(265, 303, 330, 37, 37);

/** linkat(olddirfd, oldpath, newdirfd, newpath, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function linkat(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  flags: Flags<'AT_'> = 0,
): number {
  const $olddirfd = argument.int32('linkat', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('linkat', 'newdirfd', newdirfd);
  const $flags = argument.flags32('linkat', 'flags', flags);
  const $oldpath = argument.path('linkat', 'oldpath', oldpath, 0);
  const $newpath = argument.path('linkat', 'newpath', newpath, 1);
  return syscall5(nr_linkat, $olddirfd, $oldpath, $newdirfd, $newpath, $flags);
}

const nr_mkdir = /* @__PURE__ */ choose(83, 39, 39, 34, 34);
const mkdirRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** mkdir(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mkdir(pathname: Path, mode: mode_t): number {
  const $mode = argument.uint32('mkdir', 'mode', mode);
  const $pathname = argument.path('mkdir', 'pathname', pathname, 0);
  switch (mkdirRoute) {
    case 1:
      return syscall3(nr_mkdir, -100 /* AT_FDCWD */, $pathname, $mode);
    default:
      return syscall2(nr_mkdir, $pathname, $mode);
  }
}

const nr_mkdirat = /* @__PURE__ */ choose(258, 296, 323, 34, 34);

/** mkdirat(dirfd, pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mkdirat(dirfd: fd, pathname: Path, mode: mode_t): number {
  const $dirfd = argument.int32('mkdirat', 'dirfd', dirfd);
  const $mode = argument.uint32('mkdirat', 'mode', mode);
  const $pathname = argument.path('mkdirat', 'pathname', pathname, 0);
  return syscall3(nr_mkdirat, $dirfd, $pathname, $mode);
}

const nr_mknod = /* @__PURE__ */ choose(133, 14, 14, 33, 33);
const mknodRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** mknod(pathname, mode, dev) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mknod(pathname: Path, mode: mode_t, dev: uint = 0): number {
  const $mode = argument.uint32('mknod', 'mode', mode);
  const $dev = argument.uint32('mknod', 'dev', dev);
  const $pathname = argument.path('mknod', 'pathname', pathname, 0);
  switch (mknodRoute) {
    case 1:
      return syscall4(nr_mknod, -100 /* AT_FDCWD */, $pathname, $mode, $dev);
    default:
      return syscall3(nr_mknod, $pathname, $mode, $dev);
  }
}

const nr_mknodat = /* @__PURE__ */ choose(259, 297, 324, 33, 33);

/** mknodat(dirfd, pathname, mode, dev) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mknodat(dirfd: fd, pathname: Path, mode: mode_t, dev: uint = 0): number {
  const $dirfd = argument.int32('mknodat', 'dirfd', dirfd);
  const $mode = argument.uint32('mknodat', 'mode', mode);
  const $dev = argument.uint32('mknodat', 'dev', dev);
  const $pathname = argument.path('mknodat', 'pathname', pathname, 0);
  return syscall4(nr_mknodat, $dirfd, $pathname, $mode, $dev);
}

const nr_readlink = /* @__PURE__ */ choose(89, 85, 85, 78, 78);
const readlinkRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** readlink(pathname, buf, bufsiz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readlink(pathname: Path, buf: Memory, bufsiz?: int | Integer): number {
  const $buf = argument.counted('readlink', 'buf', buf);
  const $bufsiz = argument.countOfBytes('readlink', 'bufsiz', bufsiz, 'buf', $buf, 0x7fffffff);
  const $pathname = argument.path('readlink', 'pathname', pathname, 0);
  switch (readlinkRoute) {
    case 1:
      return syscall4(nr_readlink, -100 /* AT_FDCWD */, $pathname, $buf, $bufsiz);
    default:
      return syscall3(nr_readlink, $pathname, $buf, $bufsiz);
  }
}

const nr_readlinkat = /* @__PURE__ */ choose(267, 305, 332, 78, 78);

/** readlinkat(dirfd, pathname, buf, bufsiz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readlinkat(dirfd: fd, pathname: Path, buf: Memory, bufsiz?: int | Integer): number {
  const $dirfd = argument.int32('readlinkat', 'dirfd', dirfd);
  const $buf = argument.counted('readlinkat', 'buf', buf);
  const $bufsiz = argument.countOfBytes('readlinkat', 'bufsiz', bufsiz, 'buf', $buf, 0x7fffffff);
  const $pathname = argument.path('readlinkat', 'pathname', pathname, 0);
  return syscall4(nr_readlinkat, $dirfd, $pathname, $buf, $bufsiz);
}

const nr_rename = /* @__PURE__ */ choose(82, 38, 38, 276, 276);
const renameRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** rename(oldpath, newpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rename(oldpath: Path, newpath: Path): number {
  const $oldpath = argument.path('rename', 'oldpath', oldpath, 0);
  const $newpath = argument.path('rename', 'newpath', newpath, 1);
  switch (renameRoute) {
    case 1:
      return syscall5(nr_rename, -100 /* AT_FDCWD */, $oldpath, -100 /* AT_FDCWD */, $newpath, 0);
    default:
      return syscall2(nr_rename, $oldpath, $newpath);
  }
}

const nr_renameat = /* @__PURE__ */ choose(264, 302, 329, 276, 38);
const renameatRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 0);

/** renameat(olddirfd, oldpath, newdirfd, newpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function renameat(olddirfd: fd, oldpath: Path, newdirfd: fd, newpath: Path): number {
  const $olddirfd = argument.int32('renameat', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('renameat', 'newdirfd', newdirfd);
  const $oldpath = argument.path('renameat', 'oldpath', oldpath, 0);
  const $newpath = argument.path('renameat', 'newpath', newpath, 1);
  switch (renameatRoute) {
    case 1:
      return syscall5(nr_renameat, $olddirfd, $oldpath, $newdirfd, $newpath, 0);
    default:
      return syscall4(nr_renameat, $olddirfd, $oldpath, $newdirfd, $newpath);
  }
}

const nr_renameat2 = /* @__PURE__ */ choose(316, 353, 382, 276, 276);

/** renameat2(olddirfd, oldpath, newdirfd, newpath, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function renameat2(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  flags: Flags<'RENAME_'> = 0,
): number {
  const $olddirfd = argument.int32('renameat2', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('renameat2', 'newdirfd', newdirfd);
  const $flags = argument.flags32('renameat2', 'flags', flags);
  const $oldpath = argument.path('renameat2', 'oldpath', oldpath, 0);
  const $newpath = argument.path('renameat2', 'newpath', newpath, 1);
  return syscall5(nr_renameat2, $olddirfd, $oldpath, $newdirfd, $newpath, $flags);
}

const nr_rmdir = /* @__PURE__ */ choose(84, 40, 40, 35, 35);
const rmdirRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** rmdir(pathname) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rmdir(pathname: Path): number {
  const $pathname = argument.path('rmdir', 'pathname', pathname, 0);
  switch (rmdirRoute) {
    case 1:
      return syscall3(nr_rmdir, -100 /* AT_FDCWD */, $pathname, 512 /* AT_REMOVEDIR */);
    default:
      return syscall1(nr_rmdir, $pathname);
  }
}

const nr_symlink = /* @__PURE__ */ choose(88, 83, 83, 36, 36);
const symlinkRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** symlink(target, linkpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function symlink(target: Path, linkpath: Path): number {
  const $target = argument.path('symlink', 'target', target, 0);
  const $linkpath = argument.path('symlink', 'linkpath', linkpath, 1);
  switch (symlinkRoute) {
    case 1:
      return syscall3(nr_symlink, $target, -100 /* AT_FDCWD */, $linkpath);
    default:
      return syscall2(nr_symlink, $target, $linkpath);
  }
}

const nr_symlinkat = /* @__PURE__ */ choose(266, 304, 331, 36, 36);

/** symlinkat(target, newdirfd, linkpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function symlinkat(target: Path, newdirfd: fd, linkpath: Path): number {
  const $newdirfd = argument.int32('symlinkat', 'newdirfd', newdirfd);
  const $target = argument.path('symlinkat', 'target', target, 0);
  const $linkpath = argument.path('symlinkat', 'linkpath', linkpath, 1);
  return syscall3(nr_symlinkat, $target, $newdirfd, $linkpath);
}

const nr_unlink = /* @__PURE__ */ choose(87, 10, 10, 35, 35);
const unlinkRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** unlink(pathname) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function unlink(pathname: Path): number {
  const $pathname = argument.path('unlink', 'pathname', pathname, 0);
  switch (unlinkRoute) {
    case 1:
      return syscall3(nr_unlink, -100 /* AT_FDCWD */, $pathname, 0);
    default:
      return syscall1(nr_unlink, $pathname);
  }
}

const nr_unlinkat = /* @__PURE__ */ choose(263, 301, 328, 35, 35);

/** unlinkat(dirfd, pathname, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function unlinkat(dirfd: fd, pathname: Path, flags: Flags<'AT_'> = 0): number {
  const $dirfd = argument.int32('unlinkat', 'dirfd', dirfd);
  const $flags = argument.flags32('unlinkat', 'flags', flags);
  const $pathname = argument.path('unlinkat', 'pathname', pathname, 0);
  return syscall3(nr_unlinkat, $dirfd, $pathname, $flags);
}

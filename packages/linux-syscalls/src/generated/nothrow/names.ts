// Generated from Linux 7.3.4 and abi/src/calls/names.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type { fd, int, mode_t, size_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall, syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../raw.ts';

const nr_chdir = /* @__PURE__ */ choose({ x86_64: 80, x86: 12, arm: 12, riscv64: 49, aarch64: 49 });

/** chdir(path) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chdir(path: Path): number {
  const $path = argument.path('chdir', 'path', path, 0);
  return syscall1(nr_chdir, $path);
}

const nr_chroot = /* @__PURE__ */ choose({
  x86_64: 161,
  x86: 61,
  arm: 61,
  riscv64: 51,
  aarch64: 51,
});

/** chroot(path) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function chroot(path: Path): number {
  const $path = argument.path('chroot', 'path', path, 0);
  return syscall1(nr_chroot, $path);
}

const nr_fchdir = /* @__PURE__ */ choose({
  x86_64: 81,
  x86: 133,
  arm: 133,
  riscv64: 50,
  aarch64: 50,
});

/** fchdir(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fchdir(fd: fd): number {
  const $fd = argument.int32('fchdir', 'fd', fd);
  return syscall1(nr_fchdir, $fd);
}

const nr_getcwd = /* @__PURE__ */ choose({
  x86_64: 79,
  x86: 183,
  arm: 183,
  riscv64: 17,
  aarch64: 17,
});

/** getcwd(buf, size) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getcwd(buf: Memory, size?: size_t | Integer): number {
  const $buf = argument.memory('getcwd', 'buf', buf);
  const $size = argument.countOfBytes('getcwd', 'size', size, 'buf', $buf, argument.mostNumber);
  return syscall(nr_getcwd, $buf, $size);
}

const linkRoute = /* @__PURE__ */ choose<($oldpath: Integer, $newpath: Integer) => number>({
  x86_64: ($oldpath, $newpath) => syscall2(86, $oldpath, $newpath),
  x86: ($oldpath, $newpath) => syscall2(9, $oldpath, $newpath),
  arm: ($oldpath, $newpath) => syscall2(9, $oldpath, $newpath),
  riscv64: ($oldpath, $newpath) =>
    syscall5(37, -100 /* AT_FDCWD */, $oldpath, -100 /* AT_FDCWD */, $newpath, 0),
  aarch64: ($oldpath, $newpath) =>
    syscall5(37, -100 /* AT_FDCWD */, $oldpath, -100 /* AT_FDCWD */, $newpath, 0),
});

/** link(oldpath, newpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function link(oldpath: Path, newpath: Path): number {
  const $oldpath = argument.path('link', 'oldpath', oldpath, 0);
  const $newpath = argument.path('link', 'newpath', newpath, 1);
  return linkRoute($oldpath, $newpath);
}

const nr_linkat = /* @__PURE__ */ choose({
  x86_64: 265,
  x86: 303,
  arm: 330,
  riscv64: 37,
  aarch64: 37,
});

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

const mkdirRoute = /* @__PURE__ */ choose<($pathname: Integer, $mode: number) => number>({
  x86_64: ($pathname, $mode) => syscall2(83, $pathname, $mode),
  x86: ($pathname, $mode) => syscall2(39, $pathname, $mode),
  arm: ($pathname, $mode) => syscall2(39, $pathname, $mode),
  riscv64: ($pathname, $mode) => syscall3(34, -100 /* AT_FDCWD */, $pathname, $mode),
  aarch64: ($pathname, $mode) => syscall3(34, -100 /* AT_FDCWD */, $pathname, $mode),
});

/** mkdir(pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mkdir(pathname: Path, mode: mode_t): number {
  const $mode = argument.uint32('mkdir', 'mode', mode);
  const $pathname = argument.path('mkdir', 'pathname', pathname, 0);
  return mkdirRoute($pathname, $mode);
}

const nr_mkdirat = /* @__PURE__ */ choose({
  x86_64: 258,
  x86: 296,
  arm: 323,
  riscv64: 34,
  aarch64: 34,
});

/** mkdirat(dirfd, pathname, mode) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mkdirat(dirfd: fd, pathname: Path, mode: mode_t): number {
  const $dirfd = argument.int32('mkdirat', 'dirfd', dirfd);
  const $mode = argument.uint32('mkdirat', 'mode', mode);
  const $pathname = argument.path('mkdirat', 'pathname', pathname, 0);
  return syscall3(nr_mkdirat, $dirfd, $pathname, $mode);
}

const mknodRoute = /* @__PURE__ */ choose<
  ($pathname: Integer, $mode: number, $dev: number) => number
>({
  x86_64: ($pathname, $mode, $dev) => syscall3(133, $pathname, $mode, $dev),
  x86: ($pathname, $mode, $dev) => syscall3(14, $pathname, $mode, $dev),
  arm: ($pathname, $mode, $dev) => syscall3(14, $pathname, $mode, $dev),
  riscv64: ($pathname, $mode, $dev) => syscall4(33, -100 /* AT_FDCWD */, $pathname, $mode, $dev),
  aarch64: ($pathname, $mode, $dev) => syscall4(33, -100 /* AT_FDCWD */, $pathname, $mode, $dev),
});

/** mknod(pathname, mode, dev) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mknod(pathname: Path, mode: mode_t, dev: uint = 0): number {
  const $mode = argument.uint32('mknod', 'mode', mode);
  const $dev = argument.uint32('mknod', 'dev', dev);
  const $pathname = argument.path('mknod', 'pathname', pathname, 0);
  return mknodRoute($pathname, $mode, $dev);
}

const nr_mknodat = /* @__PURE__ */ choose({
  x86_64: 259,
  x86: 297,
  arm: 324,
  riscv64: 33,
  aarch64: 33,
});

/** mknodat(dirfd, pathname, mode, dev) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mknodat(dirfd: fd, pathname: Path, mode: mode_t, dev: uint = 0): number {
  const $dirfd = argument.int32('mknodat', 'dirfd', dirfd);
  const $mode = argument.uint32('mknodat', 'mode', mode);
  const $dev = argument.uint32('mknodat', 'dev', dev);
  const $pathname = argument.path('mknodat', 'pathname', pathname, 0);
  return syscall4(nr_mknodat, $dirfd, $pathname, $mode, $dev);
}

const readlinkRoute = /* @__PURE__ */ choose<
  ($pathname: Integer, $buf: Pointer, $bufsiz: number) => number
>({
  x86_64: ($pathname, $buf, $bufsiz) => syscall(89, $pathname, $buf, $bufsiz),
  x86: ($pathname, $buf, $bufsiz) => syscall(85, $pathname, $buf, $bufsiz),
  arm: ($pathname, $buf, $bufsiz) => syscall(85, $pathname, $buf, $bufsiz),
  riscv64: ($pathname, $buf, $bufsiz) => syscall(78, -100 /* AT_FDCWD */, $pathname, $buf, $bufsiz),
  aarch64: ($pathname, $buf, $bufsiz) => syscall(78, -100 /* AT_FDCWD */, $pathname, $buf, $bufsiz),
});

/** readlink(pathname, buf, bufsiz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readlink(pathname: Path, buf: Memory, bufsiz?: int | Integer): number {
  const $buf = argument.memory('readlink', 'buf', buf);
  const $bufsiz = argument.countOfBytes('readlink', 'bufsiz', bufsiz, 'buf', $buf, 0x7fffffff);
  const $pathname = argument.path('readlink', 'pathname', pathname, 0);
  return readlinkRoute($pathname, $buf, $bufsiz);
}

const nr_readlinkat = /* @__PURE__ */ choose({
  x86_64: 267,
  x86: 305,
  arm: 332,
  riscv64: 78,
  aarch64: 78,
});

/** readlinkat(dirfd, pathname, buf, bufsiz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readlinkat(dirfd: fd, pathname: Path, buf: Memory, bufsiz?: int | Integer): number {
  const $dirfd = argument.int32('readlinkat', 'dirfd', dirfd);
  const $buf = argument.memory('readlinkat', 'buf', buf);
  const $bufsiz = argument.countOfBytes('readlinkat', 'bufsiz', bufsiz, 'buf', $buf, 0x7fffffff);
  const $pathname = argument.path('readlinkat', 'pathname', pathname, 0);
  return syscall(nr_readlinkat, $dirfd, $pathname, $buf, $bufsiz);
}

const renameRoute = /* @__PURE__ */ choose<($oldpath: Integer, $newpath: Integer) => number>({
  x86_64: ($oldpath, $newpath) => syscall2(82, $oldpath, $newpath),
  x86: ($oldpath, $newpath) => syscall2(38, $oldpath, $newpath),
  arm: ($oldpath, $newpath) => syscall2(38, $oldpath, $newpath),
  riscv64: ($oldpath, $newpath) =>
    syscall5(276, -100 /* AT_FDCWD */, $oldpath, -100 /* AT_FDCWD */, $newpath, 0),
  aarch64: ($oldpath, $newpath) =>
    syscall5(276, -100 /* AT_FDCWD */, $oldpath, -100 /* AT_FDCWD */, $newpath, 0),
});

/** rename(oldpath, newpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rename(oldpath: Path, newpath: Path): number {
  const $oldpath = argument.path('rename', 'oldpath', oldpath, 0);
  const $newpath = argument.path('rename', 'newpath', newpath, 1);
  return renameRoute($oldpath, $newpath);
}

const renameatRoute = /* @__PURE__ */ choose<
  ($olddirfd: number, $oldpath: Integer, $newdirfd: number, $newpath: Integer) => number
>({
  x86_64: ($olddirfd, $oldpath, $newdirfd, $newpath) =>
    syscall4(264, $olddirfd, $oldpath, $newdirfd, $newpath),
  x86: ($olddirfd, $oldpath, $newdirfd, $newpath) =>
    syscall4(302, $olddirfd, $oldpath, $newdirfd, $newpath),
  arm: ($olddirfd, $oldpath, $newdirfd, $newpath) =>
    syscall4(329, $olddirfd, $oldpath, $newdirfd, $newpath),
  riscv64: ($olddirfd, $oldpath, $newdirfd, $newpath) =>
    syscall5(276, $olddirfd, $oldpath, $newdirfd, $newpath, 0),
  aarch64: ($olddirfd, $oldpath, $newdirfd, $newpath) =>
    syscall4(38, $olddirfd, $oldpath, $newdirfd, $newpath),
});

/** renameat(olddirfd, oldpath, newdirfd, newpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function renameat(olddirfd: fd, oldpath: Path, newdirfd: fd, newpath: Path): number {
  const $olddirfd = argument.int32('renameat', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('renameat', 'newdirfd', newdirfd);
  const $oldpath = argument.path('renameat', 'oldpath', oldpath, 0);
  const $newpath = argument.path('renameat', 'newpath', newpath, 1);
  return renameatRoute($olddirfd, $oldpath, $newdirfd, $newpath);
}

const nr_renameat2 = /* @__PURE__ */ choose({
  x86_64: 316,
  x86: 353,
  arm: 382,
  riscv64: 276,
  aarch64: 276,
});

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

const rmdirRoute = /* @__PURE__ */ choose<($pathname: Integer) => number>({
  x86_64: ($pathname) => syscall1(84, $pathname),
  x86: ($pathname) => syscall1(40, $pathname),
  arm: ($pathname) => syscall1(40, $pathname),
  riscv64: ($pathname) => syscall3(35, -100 /* AT_FDCWD */, $pathname, 512 /* AT_REMOVEDIR */),
  aarch64: ($pathname) => syscall3(35, -100 /* AT_FDCWD */, $pathname, 512 /* AT_REMOVEDIR */),
});

/** rmdir(pathname) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rmdir(pathname: Path): number {
  const $pathname = argument.path('rmdir', 'pathname', pathname, 0);
  return rmdirRoute($pathname);
}

const symlinkRoute = /* @__PURE__ */ choose<($target: Integer, $linkpath: Integer) => number>({
  x86_64: ($target, $linkpath) => syscall2(88, $target, $linkpath),
  x86: ($target, $linkpath) => syscall2(83, $target, $linkpath),
  arm: ($target, $linkpath) => syscall2(83, $target, $linkpath),
  riscv64: ($target, $linkpath) => syscall3(36, $target, -100 /* AT_FDCWD */, $linkpath),
  aarch64: ($target, $linkpath) => syscall3(36, $target, -100 /* AT_FDCWD */, $linkpath),
});

/** symlink(target, linkpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function symlink(target: Path, linkpath: Path): number {
  const $target = argument.path('symlink', 'target', target, 0);
  const $linkpath = argument.path('symlink', 'linkpath', linkpath, 1);
  return symlinkRoute($target, $linkpath);
}

const nr_symlinkat = /* @__PURE__ */ choose({
  x86_64: 266,
  x86: 304,
  arm: 331,
  riscv64: 36,
  aarch64: 36,
});

/** symlinkat(target, newdirfd, linkpath) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function symlinkat(target: Path, newdirfd: fd, linkpath: Path): number {
  const $newdirfd = argument.int32('symlinkat', 'newdirfd', newdirfd);
  const $target = argument.path('symlinkat', 'target', target, 0);
  const $linkpath = argument.path('symlinkat', 'linkpath', linkpath, 1);
  return syscall3(nr_symlinkat, $target, $newdirfd, $linkpath);
}

const unlinkRoute = /* @__PURE__ */ choose<($pathname: Integer) => number>({
  x86_64: ($pathname) => syscall1(87, $pathname),
  x86: ($pathname) => syscall1(10, $pathname),
  arm: ($pathname) => syscall1(10, $pathname),
  riscv64: ($pathname) => syscall3(35, -100 /* AT_FDCWD */, $pathname, 0),
  aarch64: ($pathname) => syscall3(35, -100 /* AT_FDCWD */, $pathname, 0),
});

/** unlink(pathname) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function unlink(pathname: Path): number {
  const $pathname = argument.path('unlink', 'pathname', pathname, 0);
  return unlinkRoute($pathname);
}

const nr_unlinkat = /* @__PURE__ */ choose({
  x86_64: 263,
  x86: 301,
  arm: 328,
  riscv64: 35,
  aarch64: 35,
});

/** unlinkat(dirfd, pathname, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function unlinkat(dirfd: fd, pathname: Path, flags: Flags<'AT_'> = 0): number {
  const $dirfd = argument.int32('unlinkat', 'dirfd', dirfd);
  const $flags = argument.flags32('unlinkat', 'flags', flags);
  const $pathname = argument.path('unlinkat', 'pathname', pathname, 0);
  return syscall3(nr_unlinkat, $dirfd, $pathname, $flags);
}

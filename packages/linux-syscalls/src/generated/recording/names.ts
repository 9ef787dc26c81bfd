// Generated from Linux 7.3.4 and abi/src/calls/names.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, int, mode_t, size_t, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';

export function chdir(path: Path | Deferred): number {
  const $path = argument.path('chdir', 'path', path, 0);
  return syscall1(is.x86_64 ? 80 : is.riscv64 || is.aarch64 || is.loongarch64 ? 49 : 12, $path);
}

export function chroot(path: Path | Deferred): number {
  const $path = argument.path('chroot', 'path', path, 0);
  return syscall1(is.x86_64 ? 161 : is.riscv64 || is.aarch64 || is.loongarch64 ? 51 : 61, $path);
}

export function fchdir(fd: fd | Deferred): number {
  const $fd = argument.int32('fchdir', 'fd', fd);
  return syscall1(is.x86_64 ? 81 : is.riscv64 || is.aarch64 || is.loongarch64 ? 50 : 133, $fd);
}

export function getcwd(buf: Memory | Deferred, size?: size_t | Integer | Deferred): number {
  const $buf = argument.counted('getcwd', 'buf', buf);
  const $size = argument.countOfBytes('getcwd', 'size', size, 'buf', $buf, argument.mostNumber);
  return syscall2(
    is.x86_64
      ? 79
      : is.x86 || is.arm || is.s390x
        ? 183
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 17
          : 182,
    $buf,
    $size,
  );
}

export function link(oldpath: Path | Deferred, newpath: Path | Deferred): number {
  const $oldpath = argument.path('link', 'oldpath', oldpath, 0);
  const $newpath = argument.path('link', 'newpath', newpath, 1);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(
      37 /* linkat */,
      -100 /* AT_FDCWD */,
      $oldpath,
      -100 /* AT_FDCWD */,
      $newpath,
      0,
    );
  }
  return syscall2(is.x86_64 ? 86 : 9, $oldpath, $newpath);
}

export function linkat(
  olddirfd: fd | Deferred,
  oldpath: Path | Deferred,
  newdirfd: fd | Deferred,
  newpath: Path | Deferred,
  flags: Flags<'AT_'> = 0,
): number {
  const $olddirfd = argument.int32('linkat', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('linkat', 'newdirfd', newdirfd);
  const $flags = argument.flags32('linkat', 'flags', flags);
  const $oldpath = argument.path('linkat', 'oldpath', oldpath, 0);
  const $newpath = argument.path('linkat', 'newpath', newpath, 1);
  return syscall5(
    is.x86_64
      ? 265
      : is.x86
        ? 303
        : is.arm
          ? 330
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 37
            : is.s390x
              ? 296
              : 294,
    $olddirfd,
    $oldpath,
    $newdirfd,
    $newpath,
    $flags,
  );
}

export function mkdir(pathname: Path | Deferred, mode: mode_t | Deferred): number {
  const $mode = argument.uint32('mkdir', 'mode', mode);
  const $pathname = argument.path('mkdir', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(34 /* mkdirat */, -100 /* AT_FDCWD */, $pathname, $mode);
  }
  return syscall2(is.x86_64 ? 83 : 39, $pathname, $mode);
}

export function mkdirat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  mode: mode_t | Deferred,
): number {
  const $dirfd = argument.int32('mkdirat', 'dirfd', dirfd);
  const $mode = argument.uint32('mkdirat', 'mode', mode);
  const $pathname = argument.path('mkdirat', 'pathname', pathname, 0);
  return syscall3(
    is.x86_64
      ? 258
      : is.x86
        ? 296
        : is.arm
          ? 323
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 34
            : is.s390x
              ? 289
              : 287,
    $dirfd,
    $pathname,
    $mode,
  );
}

export function mknod(
  pathname: Path | Deferred,
  mode: mode_t | Deferred,
  dev: uint | Deferred = 0,
): number {
  const $mode = argument.uint32('mknod', 'mode', mode);
  const $dev = argument.uint32('mknod', 'dev', dev);
  const $pathname = argument.path('mknod', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(33 /* mknodat */, -100 /* AT_FDCWD */, $pathname, $mode, $dev);
  }
  return syscall3(is.x86_64 ? 133 : 14, $pathname, $mode, $dev);
}

export function mknodat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  mode: mode_t | Deferred,
  dev: uint | Deferred = 0,
): number {
  const $dirfd = argument.int32('mknodat', 'dirfd', dirfd);
  const $mode = argument.uint32('mknodat', 'mode', mode);
  const $dev = argument.uint32('mknodat', 'dev', dev);
  const $pathname = argument.path('mknodat', 'pathname', pathname, 0);
  return syscall4(
    is.x86_64
      ? 259
      : is.x86
        ? 297
        : is.arm
          ? 324
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 33
            : is.s390x
              ? 290
              : 288,
    $dirfd,
    $pathname,
    $mode,
    $dev,
  );
}

export function readlink(
  pathname: Path | Deferred,
  buf: Memory | Deferred,
  bufsiz?: int | Integer | Deferred,
): number {
  const $buf = argument.counted('readlink', 'buf', buf);
  const $bufsiz = argument.countOfBytes('readlink', 'bufsiz', bufsiz, 'buf', $buf, 0x7fffffff);
  const $pathname = argument.path('readlink', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(78 /* readlinkat */, -100 /* AT_FDCWD */, $pathname, $buf, $bufsiz);
  }
  return syscall3(is.x86_64 ? 89 : 85, $pathname, $buf, $bufsiz);
}

export function readlinkat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  buf: Memory | Deferred,
  bufsiz?: int | Integer | Deferred,
): number {
  const $dirfd = argument.int32('readlinkat', 'dirfd', dirfd);
  const $buf = argument.counted('readlinkat', 'buf', buf);
  const $bufsiz = argument.countOfBytes('readlinkat', 'bufsiz', bufsiz, 'buf', $buf, 0x7fffffff);
  const $pathname = argument.path('readlinkat', 'pathname', pathname, 0);
  return syscall4(
    is.x86_64
      ? 267
      : is.x86
        ? 305
        : is.arm
          ? 332
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 78
            : is.s390x
              ? 298
              : 296,
    $dirfd,
    $pathname,
    $buf,
    $bufsiz,
  );
}

export function rename(oldpath: Path | Deferred, newpath: Path | Deferred): number {
  const $oldpath = argument.path('rename', 'oldpath', oldpath, 0);
  const $newpath = argument.path('rename', 'newpath', newpath, 1);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(
      276 /* renameat2 */,
      -100 /* AT_FDCWD */,
      $oldpath,
      -100 /* AT_FDCWD */,
      $newpath,
      0,
    );
  }
  return syscall2(is.x86_64 ? 82 : 38, $oldpath, $newpath);
}

export function renameat(
  olddirfd: fd | Deferred,
  oldpath: Path | Deferred,
  newdirfd: fd | Deferred,
  newpath: Path | Deferred,
): number {
  const $olddirfd = argument.int32('renameat', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('renameat', 'newdirfd', newdirfd);
  const $oldpath = argument.path('renameat', 'oldpath', oldpath, 0);
  const $newpath = argument.path('renameat', 'newpath', newpath, 1);
  if (is.riscv64 || is.loongarch64) {
    return syscall5(276 /* renameat2 */, $olddirfd, $oldpath, $newdirfd, $newpath, 0);
  }
  return syscall4(
    is.x86_64 ? 264 : is.x86 ? 302 : is.arm ? 329 : is.aarch64 ? 38 : is.s390x ? 295 : 293,
    $olddirfd,
    $oldpath,
    $newdirfd,
    $newpath,
  );
}

export function renameat2(
  olddirfd: fd | Deferred,
  oldpath: Path | Deferred,
  newdirfd: fd | Deferred,
  newpath: Path | Deferred,
  flags: Flags<'RENAME_'> = 0,
): number {
  const $olddirfd = argument.int32('renameat2', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('renameat2', 'newdirfd', newdirfd);
  const $flags = argument.flags32('renameat2', 'flags', flags);
  const $oldpath = argument.path('renameat2', 'oldpath', oldpath, 0);
  const $newpath = argument.path('renameat2', 'newpath', newpath, 1);
  return syscall5(
    is.x86_64
      ? 316
      : is.x86
        ? 353
        : is.arm
          ? 382
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 276
            : is.s390x
              ? 347
              : 357,
    $olddirfd,
    $oldpath,
    $newdirfd,
    $newpath,
    $flags,
  );
}

export function rmdir(pathname: Path | Deferred): number {
  const $pathname = argument.path('rmdir', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(35 /* unlinkat */, -100 /* AT_FDCWD */, $pathname, 512 /* AT_REMOVEDIR */);
  }
  return syscall1(is.x86_64 ? 84 : 40, $pathname);
}

export function symlink(target: Path | Deferred, linkpath: Path | Deferred): number {
  const $target = argument.path('symlink', 'target', target, 0);
  const $linkpath = argument.path('symlink', 'linkpath', linkpath, 1);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(36 /* symlinkat */, $target, -100 /* AT_FDCWD */, $linkpath);
  }
  return syscall2(is.x86_64 ? 88 : 83, $target, $linkpath);
}

export function symlinkat(
  target: Path | Deferred,
  newdirfd: fd | Deferred,
  linkpath: Path | Deferred,
): number {
  const $newdirfd = argument.int32('symlinkat', 'newdirfd', newdirfd);
  const $target = argument.path('symlinkat', 'target', target, 0);
  const $linkpath = argument.path('symlinkat', 'linkpath', linkpath, 1);
  return syscall3(
    is.x86_64
      ? 266
      : is.x86
        ? 304
        : is.arm
          ? 331
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 36
            : is.s390x
              ? 297
              : 295,
    $target,
    $newdirfd,
    $linkpath,
  );
}

export function unlink(pathname: Path | Deferred): number {
  const $pathname = argument.path('unlink', 'pathname', pathname, 0);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(35 /* unlinkat */, -100 /* AT_FDCWD */, $pathname, 0);
  }
  return syscall1(is.x86_64 ? 87 : 10, $pathname);
}

export function unlinkat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('unlinkat', 'dirfd', dirfd);
  const $flags = argument.flags32('unlinkat', 'flags', flags);
  const $pathname = argument.path('unlinkat', 'pathname', pathname, 0);
  return syscall3(
    is.x86_64
      ? 263
      : is.x86
        ? 301
        : is.arm
          ? 328
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 35
            : is.s390x
              ? 294
              : 292,
    $dirfd,
    $pathname,
    $flags,
  );
}

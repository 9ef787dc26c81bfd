// Generated from Linux 7.3.4 and abi/src/calls/xattrs.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall2, syscall3, syscall4, syscall5, syscall6 } from '../../recording/trap.ts';
import { xattr_argsShape } from '../shapes.ts';
import { sizeOf_xattr_args } from '../sizes.ts';

export function fgetxattr(
  fd: fd | Deferred,
  name: Path | Deferred,
  value: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $fd = argument.int32('fgetxattr', 'fd', fd);
  const $value = argument.counted('fgetxattr', 'value', value);
  const $size = argument.countOfBytes(
    'fgetxattr',
    'size',
    size,
    'value',
    $value,
    argument.mostNumber,
  );
  const $name = argument.string('fgetxattr', 'name', name, 0);
  return syscall4(
    is.x86_64
      ? 193
      : is.x86 || is.arm
        ? 231
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 10
          : is.s390x
            ? 229
            : 214,
    $fd,
    $name,
    $value,
    $size,
  );
}

export function flistxattr(
  fd: fd | Deferred,
  list: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $fd = argument.int32('flistxattr', 'fd', fd);
  const $list = argument.counted('flistxattr', 'list', list);
  const $size = argument.countOfBytes(
    'flistxattr',
    'size',
    size,
    'list',
    $list,
    argument.mostNumber,
  );
  return syscall3(
    is.x86_64
      ? 196
      : is.x86 || is.arm
        ? 234
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 13
          : is.s390x
            ? 232
            : 217,
    $fd,
    $list,
    $size,
  );
}

export function fremovexattr(fd: fd | Deferred, name: Path | Deferred): number {
  const $fd = argument.int32('fremovexattr', 'fd', fd);
  const $name = argument.string('fremovexattr', 'name', name, 0);
  return syscall2(
    is.x86_64
      ? 199
      : is.x86 || is.arm
        ? 237
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 16
          : is.s390x
            ? 235
            : 220,
    $fd,
    $name,
  );
}

export function fsetxattr(
  fd: fd | Deferred,
  name: Path | Deferred,
  value: Memory | Deferred,
  size?: size_t | Integer | Deferred,
  flags: Flags<'XATTR_'> = 0,
): number {
  const $fd = argument.int32('fsetxattr', 'fd', fd);
  const $value = argument.counted('fsetxattr', 'value', value);
  const $flags = argument.flags32('fsetxattr', 'flags', flags);
  const $size = argument.countOfBytes(
    'fsetxattr',
    'size',
    size,
    'value',
    $value,
    argument.mostNumber,
  );
  const $name = argument.string('fsetxattr', 'name', name, 0);
  return syscall5(
    is.x86_64
      ? 190
      : is.x86 || is.arm
        ? 228
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 7
          : is.s390x
            ? 226
            : 211,
    $fd,
    $name,
    $value,
    $size,
    $flags,
  );
}

export function getxattr(
  path: Path | Deferred,
  name: Path | Deferred,
  value: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $value = argument.counted('getxattr', 'value', value);
  const $size = argument.countOfBytes(
    'getxattr',
    'size',
    size,
    'value',
    $value,
    argument.mostNumber,
  );
  const $path = argument.path('getxattr', 'path', path, 0);
  const $name = argument.string('getxattr', 'name', name, 1);
  return syscall4(
    is.x86_64
      ? 191
      : is.x86 || is.arm
        ? 229
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 8
          : is.s390x
            ? 227
            : 212,
    $path,
    $name,
    $value,
    $size,
  );
}

export function getxattrat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  at_flags: Flags<'AT_'>,
  name: Path | Deferred,
  args: struct.xattr_args | Address | null | Deferred,
): number {
  const $dirfd = argument.int32('getxattrat', 'dirfd', dirfd);
  const $at_flags = argument.flags32('getxattrat', 'at_flags', at_flags);
  const $args = argument.record('getxattrat', 'args', args, xattr_argsShape);
  const $pathname = argument.path('getxattrat', 'pathname', pathname, 0);
  const $name = argument.string('getxattrat', 'name', name, 1);
  return syscall6(
    464 /* getxattrat */,
    $dirfd,
    $pathname,
    $at_flags,
    $name,
    $args,
    sizeOf_xattr_args,
  );
}

export function lgetxattr(
  path: Path | Deferred,
  name: Path | Deferred,
  value: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $value = argument.counted('lgetxattr', 'value', value);
  const $size = argument.countOfBytes(
    'lgetxattr',
    'size',
    size,
    'value',
    $value,
    argument.mostNumber,
  );
  const $path = argument.path('lgetxattr', 'path', path, 0);
  const $name = argument.string('lgetxattr', 'name', name, 1);
  return syscall4(
    is.x86_64
      ? 192
      : is.x86 || is.arm
        ? 230
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 9
          : is.s390x
            ? 228
            : 213,
    $path,
    $name,
    $value,
    $size,
  );
}

export function listxattr(
  path: Path | Deferred,
  list: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $list = argument.counted('listxattr', 'list', list);
  const $size = argument.countOfBytes(
    'listxattr',
    'size',
    size,
    'list',
    $list,
    argument.mostNumber,
  );
  const $path = argument.path('listxattr', 'path', path, 0);
  return syscall3(
    is.x86_64
      ? 194
      : is.x86 || is.arm
        ? 232
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 11
          : is.s390x
            ? 230
            : 215,
    $path,
    $list,
    $size,
  );
}

export function listxattrat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  at_flags: Flags<'AT_'>,
  list: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $dirfd = argument.int32('listxattrat', 'dirfd', dirfd);
  const $at_flags = argument.flags32('listxattrat', 'at_flags', at_flags);
  const $list = argument.counted('listxattrat', 'list', list);
  const $size = argument.countOfBytes(
    'listxattrat',
    'size',
    size,
    'list',
    $list,
    argument.mostNumber,
  );
  const $pathname = argument.path('listxattrat', 'pathname', pathname, 0);
  return syscall5(465 /* listxattrat */, $dirfd, $pathname, $at_flags, $list, $size);
}

export function llistxattr(
  path: Path | Deferred,
  list: Memory | Deferred,
  size?: size_t | Integer | Deferred,
): number {
  const $list = argument.counted('llistxattr', 'list', list);
  const $size = argument.countOfBytes(
    'llistxattr',
    'size',
    size,
    'list',
    $list,
    argument.mostNumber,
  );
  const $path = argument.path('llistxattr', 'path', path, 0);
  return syscall3(
    is.x86_64
      ? 195
      : is.x86 || is.arm
        ? 233
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 12
          : is.s390x
            ? 231
            : 216,
    $path,
    $list,
    $size,
  );
}

export function lremovexattr(path: Path | Deferred, name: Path | Deferred): number {
  const $path = argument.path('lremovexattr', 'path', path, 0);
  const $name = argument.string('lremovexattr', 'name', name, 1);
  return syscall2(
    is.x86_64
      ? 198
      : is.x86 || is.arm
        ? 236
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 15
          : is.s390x
            ? 234
            : 219,
    $path,
    $name,
  );
}

export function lsetxattr(
  path: Path | Deferred,
  name: Path | Deferred,
  value: Memory | Deferred,
  size?: size_t | Integer | Deferred,
  flags: Flags<'XATTR_'> = 0,
): number {
  const $value = argument.counted('lsetxattr', 'value', value);
  const $flags = argument.flags32('lsetxattr', 'flags', flags);
  const $size = argument.countOfBytes(
    'lsetxattr',
    'size',
    size,
    'value',
    $value,
    argument.mostNumber,
  );
  const $path = argument.path('lsetxattr', 'path', path, 0);
  const $name = argument.string('lsetxattr', 'name', name, 1);
  return syscall5(
    is.x86_64
      ? 189
      : is.x86 || is.arm
        ? 227
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 6
          : is.s390x
            ? 225
            : 210,
    $path,
    $name,
    $value,
    $size,
    $flags,
  );
}

export function removexattr(path: Path | Deferred, name: Path | Deferred): number {
  const $path = argument.path('removexattr', 'path', path, 0);
  const $name = argument.string('removexattr', 'name', name, 1);
  return syscall2(
    is.x86_64
      ? 197
      : is.x86 || is.arm
        ? 235
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 14
          : is.s390x
            ? 233
            : 218,
    $path,
    $name,
  );
}

export function removexattrat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  at_flags: Flags<'AT_'>,
  name: Path | Deferred,
): number {
  const $dirfd = argument.int32('removexattrat', 'dirfd', dirfd);
  const $at_flags = argument.flags32('removexattrat', 'at_flags', at_flags);
  const $pathname = argument.path('removexattrat', 'pathname', pathname, 0);
  const $name = argument.string('removexattrat', 'name', name, 1);
  return syscall4(466 /* removexattrat */, $dirfd, $pathname, $at_flags, $name);
}

export function setxattr(
  path: Path | Deferred,
  name: Path | Deferred,
  value: Memory | Deferred,
  size?: size_t | Integer | Deferred,
  flags: Flags<'XATTR_'> = 0,
): number {
  const $value = argument.counted('setxattr', 'value', value);
  const $flags = argument.flags32('setxattr', 'flags', flags);
  const $size = argument.countOfBytes(
    'setxattr',
    'size',
    size,
    'value',
    $value,
    argument.mostNumber,
  );
  const $path = argument.path('setxattr', 'path', path, 0);
  const $name = argument.string('setxattr', 'name', name, 1);
  return syscall5(
    is.x86_64
      ? 188
      : is.x86 || is.arm
        ? 226
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 5
          : is.s390x
            ? 224
            : 209,
    $path,
    $name,
    $value,
    $size,
    $flags,
  );
}

export function setxattrat(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  at_flags: Flags<'AT_'>,
  name: Path | Deferred,
  args: struct.xattr_args | Address | null | Deferred,
): number {
  const $dirfd = argument.int32('setxattrat', 'dirfd', dirfd);
  const $at_flags = argument.flags32('setxattrat', 'at_flags', at_flags);
  const $args = argument.record('setxattrat', 'args', args, xattr_argsShape);
  const $pathname = argument.path('setxattrat', 'pathname', pathname, 0);
  const $name = argument.string('setxattrat', 'name', name, 1);
  return syscall6(
    463 /* setxattrat */,
    $dirfd,
    $pathname,
    $at_flags,
    $name,
    $args,
    sizeOf_xattr_args,
  );
}

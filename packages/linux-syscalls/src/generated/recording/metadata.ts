// Generated from Linux 7.3.4 and abi/src/calls/metadata.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { cachestatShape, cachestat_rangeShape, file_attrShape, statxShape } from '../shapes.ts';
import { sizeOf_file_attr } from '../sizes.ts';

export function cachestat(
  fd: fd | Deferred,
  cstat_range: struct.cachestat_range | Address | null | Deferred,
  cstat: struct.cachestat | Address | null | Deferred,
  flags: uint | Deferred = 0,
): number {
  const $fd = argument.int32('cachestat', 'fd', fd);
  const $cstat_range = argument.record(
    'cachestat',
    'cstat_range',
    cstat_range,
    cachestat_rangeShape,
  );
  const $cstat = argument.record('cachestat', 'cstat', cstat, cachestatShape);
  const $flags = argument.uint32('cachestat', 'flags', flags);
  return syscall4(451 /* cachestat */, $fd, $cstat_range, $cstat, $flags);
}

export function file_getattr(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  ufattr: struct.file_attr | Address | null | Deferred,
  at_flags: Flags<'AT_'>,
): number {
  const $dirfd = argument.int32('file_getattr', 'dirfd', dirfd);
  const $ufattr = argument.record('file_getattr', 'ufattr', ufattr, file_attrShape);
  const $at_flags = argument.flags32('file_getattr', 'at_flags', at_flags);
  const $pathname = argument.path('file_getattr', 'pathname', pathname, 0);
  return syscall5(468 /* file_getattr */, $dirfd, $pathname, $ufattr, sizeOf_file_attr, $at_flags);
}

export function file_setattr(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  ufattr: struct.file_attr | Address | null | Deferred,
  at_flags: Flags<'AT_'>,
): number {
  const $dirfd = argument.int32('file_setattr', 'dirfd', dirfd);
  const $ufattr = argument.record('file_setattr', 'ufattr', ufattr, file_attrShape);
  const $at_flags = argument.flags32('file_setattr', 'at_flags', at_flags);
  const $pathname = argument.path('file_setattr', 'pathname', pathname, 0);
  return syscall5(469 /* file_setattr */, $dirfd, $pathname, $ufattr, sizeOf_file_attr, $at_flags);
}

export function getdents(
  fd: fd | Deferred,
  dirp: Memory | Deferred,
  count?: uint | Integer | Deferred,
): number {
  const $fd = argument.int32('getdents', 'fd', fd);
  const $dirp = argument.counted('getdents', 'dirp', dirp);
  const $count = argument.countOfBytes('getdents', 'count', count, 'dirp', $dirp, 0xffffffff);
  return syscall3(
    is.x86_64 || is.arm
      ? 217
      : is.x86 || is.s390x
        ? 220
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 61
          : 202,
    $fd,
    $dirp,
    $count,
  );
}

export function getdents64(
  fd: fd | Deferred,
  dirp: Memory | Deferred,
  count?: uint | Integer | Deferred,
): number {
  const $fd = argument.int32('getdents64', 'fd', fd);
  const $dirp = argument.counted('getdents64', 'dirp', dirp);
  const $count = argument.countOfBytes('getdents64', 'count', count, 'dirp', $dirp, 0xffffffff);
  return syscall3(
    is.x86_64 || is.arm
      ? 217
      : is.x86 || is.s390x
        ? 220
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 61
          : 202,
    $fd,
    $dirp,
    $count,
  );
}

export function statx(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  flags: Flags<'AT_'>,
  mask: Flags<'STATX_'>,
  statxbuf: struct.statx | Address | null | Deferred,
): number {
  const $dirfd = argument.int32('statx', 'dirfd', dirfd);
  const $flags = argument.flags32('statx', 'flags', flags);
  const $mask = argument.flags32('statx', 'mask', mask);
  const $statxbuf = argument.record('statx', 'statxbuf', statxbuf, statxShape);
  const $pathname = argument.path('statx', 'pathname', pathname, 0);
  return syscall5(
    is.x86_64
      ? 332
      : is.arm
        ? 397
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 291
          : is.s390x
            ? 379
            : 383,
    $dirfd,
    $pathname,
    $flags,
    $mask,
    $statxbuf,
  );
}

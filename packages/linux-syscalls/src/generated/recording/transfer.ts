// Generated from Linux 7.3.4 and abi/src/calls/transfer.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import {
  syscall0,
  syscall1,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from '../../recording/trap.ts';
import { hi, lo } from '../../recording/words.ts';
import { iovecShape } from '../shapes.ts';

export function copy_file_range(
  fd_in: fd | Deferred,
  off_in: BigInt64Array | Address | null | Deferred,
  fd_out: fd | Deferred,
  off_out: BigInt64Array | Address | null | Deferred,
  size: size_t | Integer | Deferred,
  flags: Flags<'SPLICE_'> = 0,
): number {
  const $fd_in = argument.int32('copy_file_range', 'fd_in', fd_in);
  const $off_in = argument.numbers('copy_file_range', 'off_in', off_in, 'BigInt64Array', 1);
  const $fd_out = argument.int32('copy_file_range', 'fd_out', fd_out);
  const $off_out = argument.numbers('copy_file_range', 'off_out', off_out, 'BigInt64Array', 1);
  const $size = argument.word('copy_file_range', 'size', size);
  const $flags = argument.flags32('copy_file_range', 'flags', flags);
  return syscall6(
    is.x86_64
      ? 326
      : is.x86
        ? 377
        : is.arm
          ? 391
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 285
            : is.s390x
              ? 375
              : 379,
    $fd_in,
    $off_in,
    $fd_out,
    $off_out,
    $size,
    $flags,
  );
}

export function fadvise64(
  fd: fd | Deferred,
  offset: loff_t | Integer | Deferred,
  len: loff_t | Integer | Deferred,
  advice: Flags<'POSIX_FADV_'>,
): number {
  const $fd = argument.int32('fadvise64', 'fd', fd);
  const $offset = argument.int64('fadvise64', 'offset', offset);
  const $len = argument.int64('fadvise64', 'len', len);
  const $advice = argument.flags32('fadvise64', 'advice', advice);
  if (is.x86) {
    return syscall6(
      272 /* fadvise64_64 */,
      $fd,
      lo($offset),
      hi($offset),
      lo($len),
      hi($len),
      $advice,
    );
  }
  if (is.arm) {
    return syscall6(
      270 /* arm_fadvise64_64 */,
      $fd,
      $advice,
      lo($offset),
      hi($offset),
      lo($len),
      hi($len),
    );
  }
  return syscall4(
    is.x86_64 ? 221 : is.riscv64 || is.aarch64 || is.loongarch64 ? 223 : is.s390x ? 253 : 233,
    $fd,
    $offset,
    $len,
    $advice,
  );
}

/** @deprecated Use `fadvise64`: x86 calls it `fadvise64_64`. */
export const fadvise64_64: typeof fadvise64 = fadvise64;

/** @deprecated Use `fadvise64`: arm calls it `arm_fadvise64_64`. */
export const arm_fadvise64_64: typeof fadvise64 = fadvise64;

/** `posix_fadvise` of man section 2, which the kernel calls `fadvise64`. */
export const posix_fadvise: typeof fadvise64 = fadvise64;

export function fallocate(
  fd: fd | Deferred,
  mode: Flags<'FALLOC_'>,
  offset: loff_t | Integer | Deferred,
  len: loff_t | Integer | Deferred,
): number {
  const $fd = argument.int32('fallocate', 'fd', fd);
  const $mode = argument.flags32('fallocate', 'mode', mode);
  const $offset = argument.int64('fallocate', 'offset', offset);
  const $len = argument.int64('fallocate', 'len', len);
  if (is.x86 || is.arm) {
    return syscall6(is.x86 ? 324 : 352, $fd, $mode, lo($offset), hi($offset), lo($len), hi($len));
  }
  return syscall4(
    is.x86_64 ? 285 : is.riscv64 || is.aarch64 || is.loongarch64 ? 47 : is.s390x ? 314 : 309,
    $fd,
    $mode,
    $offset,
    $len,
  );
}

export function fdatasync(fd: fd | Deferred): number {
  const $fd = argument.int32('fdatasync', 'fd', fd);
  return syscall1(is.x86_64 ? 75 : is.riscv64 || is.aarch64 || is.loongarch64 ? 83 : 148, $fd);
}

export function fsync(fd: fd | Deferred): number {
  const $fd = argument.int32('fsync', 'fd', fd);
  return syscall1(is.x86_64 ? 74 : is.riscv64 || is.aarch64 || is.loongarch64 ? 82 : 118, $fd);
}

export function readahead(
  fd: fd | Deferred,
  offset: loff_t | Integer | Deferred,
  count: size_t | Integer | Deferred,
): number {
  const $fd = argument.int32('readahead', 'fd', fd);
  const $offset = argument.int64('readahead', 'offset', offset);
  const $count = argument.word('readahead', 'count', count);
  if (is.x86) {
    return syscall4(225 /* readahead */, $fd, lo($offset), hi($offset), $count);
  }
  if (is.arm) {
    return syscall5(225 /* readahead */, $fd, 0, lo($offset), hi($offset), $count);
  }
  return syscall3(
    is.x86_64 ? 187 : is.riscv64 || is.aarch64 || is.loongarch64 ? 213 : is.s390x ? 222 : 191,
    $fd,
    $offset,
    $count,
  );
}

export function sendfile(
  out_fd: fd | Deferred,
  in_fd: fd | Deferred,
  offset: BigInt64Array | Address | null | Deferred,
  count: size_t | Integer | Deferred,
): number {
  const $out_fd = argument.int32('sendfile', 'out_fd', out_fd);
  const $in_fd = argument.int32('sendfile', 'in_fd', in_fd);
  const $offset = argument.numbers('sendfile', 'offset', offset, 'BigInt64Array', 1);
  const $count = argument.word('sendfile', 'count', count);
  if (is.x86 || is.arm) {
    return syscall4(239 /* sendfile64 */, $out_fd, $in_fd, $offset, $count);
  }
  return syscall4(
    is.x86_64 ? 40 : is.riscv64 || is.aarch64 || is.loongarch64 ? 71 : is.s390x ? 187 : 186,
    $out_fd,
    $in_fd,
    $offset,
    $count,
  );
}

/** @deprecated Use `sendfile`: x86 and arm call it `sendfile64`. */
export const sendfile64: typeof sendfile = sendfile;

export function splice(
  fd_in: fd | Deferred,
  off_in: BigInt64Array | Address | null | Deferred,
  fd_out: fd | Deferred,
  off_out: BigInt64Array | Address | null | Deferred,
  size: size_t | Integer | Deferred,
  flags: Flags<'SPLICE_'> = 0,
): number {
  const $fd_in = argument.int32('splice', 'fd_in', fd_in);
  const $off_in = argument.numbers('splice', 'off_in', off_in, 'BigInt64Array', 1);
  const $fd_out = argument.int32('splice', 'fd_out', fd_out);
  const $off_out = argument.numbers('splice', 'off_out', off_out, 'BigInt64Array', 1);
  const $size = argument.word('splice', 'size', size);
  const $flags = argument.flags32('splice', 'flags', flags);
  return syscall6(
    is.x86_64
      ? 275
      : is.x86
        ? 313
        : is.arm
          ? 340
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 76
            : is.s390x
              ? 306
              : 283,
    $fd_in,
    $off_in,
    $fd_out,
    $off_out,
    $size,
    $flags,
  );
}

export function sync(): number {
  return syscall0(is.x86_64 ? 162 : is.riscv64 || is.aarch64 || is.loongarch64 ? 81 : 36);
}

export function sync_file_range(
  fd: fd | Deferred,
  offset: loff_t | Integer | Deferred,
  len: loff_t | Integer | Deferred,
  flags: Flags<'SYNC_FILE_RANGE_'>,
): number {
  const $fd = argument.int32('sync_file_range', 'fd', fd);
  const $offset = argument.int64('sync_file_range', 'offset', offset);
  const $len = argument.int64('sync_file_range', 'len', len);
  const $flags = argument.flags32('sync_file_range', 'flags', flags);
  if (is.x86) {
    return syscall6(
      314 /* sync_file_range */,
      $fd,
      lo($offset),
      hi($offset),
      lo($len),
      hi($len),
      $flags,
    );
  }
  if (is.arm) {
    return syscall6(
      341 /* arm_sync_file_range */,
      $fd,
      $flags,
      lo($offset),
      hi($offset),
      lo($len),
      hi($len),
    );
  }
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64 || is.s390x) {
    return syscall4(
      is.x86_64 ? 277 : is.riscv64 || is.aarch64 || is.loongarch64 ? 84 : 307,
      $fd,
      $offset,
      $len,
      $flags,
    );
  }
  return syscall4(308 /* sync_file_range2 */, $fd, $flags, $offset, $len);
}

/** @deprecated Use `sync_file_range`: arm calls it `arm_sync_file_range`. */
export const arm_sync_file_range: typeof sync_file_range = sync_file_range;

/** @deprecated Use `sync_file_range`: arm and ppc64le call it `sync_file_range2`. */
export const sync_file_range2: typeof sync_file_range = sync_file_range;

export function syncfs(fd: fd | Deferred): number {
  const $fd = argument.int32('syncfs', 'fd', fd);
  return syscall1(
    is.x86_64
      ? 306
      : is.x86
        ? 344
        : is.arm
          ? 373
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 267
            : is.s390x
              ? 338
              : 348,
    $fd,
  );
}

export function tee(
  fd_in: fd | Deferred,
  fd_out: fd | Deferred,
  size: size_t | Integer | Deferred,
  flags: Flags<'SPLICE_'> = 0,
): number {
  const $fd_in = argument.int32('tee', 'fd_in', fd_in);
  const $fd_out = argument.int32('tee', 'fd_out', fd_out);
  const $size = argument.word('tee', 'size', size);
  const $flags = argument.flags32('tee', 'flags', flags);
  return syscall4(
    is.x86_64
      ? 276
      : is.x86
        ? 315
        : is.arm
          ? 342
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 77
            : is.s390x
              ? 308
              : 284,
    $fd_in,
    $fd_out,
    $size,
    $flags,
  );
}

export function vmsplice(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  nr_segs?: size_t | Integer | Deferred,
  flags: Flags<'SPLICE_'> = 0,
): number {
  const $fd = argument.int32('vmsplice', 'fd', fd);
  const $iov = argument.records('vmsplice', 'iov', iov, iovecShape, 0);
  const $flags = argument.flags32('vmsplice', 'flags', flags);
  const $nr_segs = argument.countOfRecords(
    'vmsplice',
    'nr_segs',
    nr_segs,
    'iov',
    $iov,
    argument.mostNumber,
    iovecShape,
  );
  return syscall4(
    is.x86_64
      ? 278
      : is.x86
        ? 316
        : is.arm
          ? 343
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 75
            : is.s390x
              ? 309
              : 285,
    $fd,
    $iov,
    $nr_segs,
    $flags,
  );
}

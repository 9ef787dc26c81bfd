// Generated from Linux 7.3.4 and abi/src/calls/transfer.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { hi, lo } from '../../arguments/words.ts';
import { syscall0, syscall1, syscall3, syscall4, syscall5, syscall6 } from '../../trap.ts';
import { iovecShape } from '../shapes.ts';

/**
 * copy_file_range(fd_in, off_in, fd_out, off_out, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd_in the file to read.
 * @param off_in where to start, then where it ended; `null` for the file’s own offset.
 * @param fd_out the file to write.
 * @param off_out where to start, then where it ended; `null` for the file’s own offset.
 * @param size at most so many bytes.
 * @param flags 0.
 * @returns −errno, or how many bytes were copied, which may be fewer; 0 at the end.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.5
 * @see man 2 copy_file_range
 */
export function copy_file_range(
  fd_in: fd,
  off_in: BigInt64Array | Address | null,
  fd_out: fd,
  off_out: BigInt64Array | Address | null,
  size: size_t | Integer,
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

/**
 * fadvise64(fd, offset, len, advice) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @param offset where the range starts, in bytes.
 * @param len how long the range is; 0 for all that follows.
 * @param advice `POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` ….
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fadvise64
 */
export function fadvise64(
  fd: fd,
  offset: loff_t | Integer,
  len: loff_t | Integer,
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

/**
 * fallocate(fd, mode, offset, len) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a file that is open for writing.
 * @param mode `FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve.
 * @param offset where the range starts, in bytes.
 * @param len how long the range is.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.23
 * @see man 2 fallocate, <linux/falloc.h>
 */
export function fallocate(
  fd: fd,
  mode: Flags<'FALLOC_'>,
  offset: loff_t | Integer,
  len: loff_t | Integer,
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

/**
 * fdatasync(fd) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fdatasync
 */
export function fdatasync(fd: fd): number {
  const $fd = argument.int32('fdatasync', 'fd', fd);
  return syscall1(is.x86_64 ? 75 : is.riscv64 || is.aarch64 || is.loongarch64 ? 83 : 148, $fd);
}

/**
 * fsync(fd) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fsync
 */
export function fsync(fd: fd): number {
  const $fd = argument.int32('fsync', 'fd', fd);
  return syscall1(is.x86_64 ? 74 : is.riscv64 || is.aarch64 || is.loongarch64 ? 82 : 118, $fd);
}

/**
 * readahead(fd, offset, count) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @param offset where the range starts, in bytes.
 * @param count how long the range is.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 readahead
 */
export function readahead(fd: fd, offset: loff_t | Integer, count: size_t | Integer): number {
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

/**
 * sendfile(out_fd, in_fd, offset, count) as `linux-syscalls` has it, returning −errno.
 *
 * @param out_fd where to write to.
 * @param in_fd a file that can be mapped; no socket.
 * @param offset where to start, then where it ended; `null` for the file’s own offset.
 * @param count at most so many bytes.
 * @returns −errno, or how many bytes were copied, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sendfile
 */
export function sendfile(
  out_fd: fd,
  in_fd: fd,
  offset: BigInt64Array | Address | null,
  count: size_t | Integer,
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

/**
 * splice(fd_in, off_in, fd_out, off_out, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd_in where from; one of the two is a pipe.
 * @param off_in where to start, then where it ended; `null` for pipes.
 * @param fd_out where to.
 * @param off_out where to start, then where it ended; `null` for pipes.
 * @param size at most so many bytes.
 * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
 * @returns −errno, or how many bytes were moved; 0 when there is nothing and no writer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.17
 * @see man 2 splice
 */
export function splice(
  fd_in: fd,
  off_in: BigInt64Array | Address | null,
  fd_out: fd,
  off_out: BigInt64Array | Address | null,
  size: size_t | Integer,
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

/**
 * sync() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sync
 */
export function sync(): number {
  return syscall0(is.x86_64 ? 162 : is.riscv64 || is.aarch64 || is.loongarch64 ? 81 : 36);
}

/**
 * sync_file_range(fd, offset, len, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file.
 * @param offset where the range starts, in bytes.
 * @param len how long the range is; 0 for all that follows.
 * @param flags to wait before, to write, to wait after, or-ed.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.17
 * @see man 2 sync_file_range
 */
export function sync_file_range(
  fd: fd,
  offset: loff_t | Integer,
  len: loff_t | Integer,
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

/**
 * syncfs(fd) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd any file of it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.39
 * @see man 2 syncfs
 */
export function syncfs(fd: fd): number {
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

/**
 * tee(fd_in, fd_out, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd_in a pipe to read.
 * @param fd_out another to write.
 * @param size at most so many bytes.
 * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
 * @returns −errno, or how many bytes were copied; 0 when there is nothing and no writer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.17
 * @see man 2 tee
 */
export function tee(
  fd_in: fd,
  fd_out: fd,
  size: size_t | Integer,
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

/**
 * vmsplice(fd, iov, nr_segs, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd an end of a pipe.
 * @param iov addresses and lengths.
 * @param nr_segs how many of them, at most 1024.
 * @param flags `SPLICE_F_NONBLOCK`, `SPLICE_F_GIFT` or 0.
 * @returns −errno, or how many bytes were moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.17
 * @see man 2 vmsplice
 */
export function vmsplice(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  nr_segs?: size_t | Integer,
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

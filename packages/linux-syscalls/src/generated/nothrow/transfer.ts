// Generated from Linux 7.3.4 and abi/src/calls/transfer.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { choose } from '../../machine/choose.ts';
import { syscall0, syscall1, syscall3, syscall4, syscall5, syscall6 } from '../../trap.ts';
import { iovecShape } from '../shapes.ts';

const nr_copy_file_range = /* @__PURE__ */ choose(326, 377, 391, 285, 285);

/** copy_file_range(fd_in, off_in, fd_out, off_out, size, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall6(nr_copy_file_range, $fd_in, $off_in, $fd_out, $off_out, $size, $flags);
}

const nr_fadvise64 = /* @__PURE__ */ choose(221, 272, 270, 223, 223);
const fadvise64Route = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** fadvise64(fd, offset, len, advice) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (fadvise64Route) {
    case 1:
      return syscall6(nr_fadvise64, $fd, lo($offset), hi($offset), lo($len), hi($len), $advice);
    case 2:
      return syscall6(nr_fadvise64, $fd, $advice, lo($offset), hi($offset), lo($len), hi($len));
    default:
      return syscall4(nr_fadvise64, $fd, $offset, $len, $advice);
  }
}

/** `fadvise64` under the name that x86 have for it. */
export const fadvise64_64: typeof fadvise64 = fadvise64;

/** `fadvise64` under the name that arm have for it. */
export const arm_fadvise64_64: typeof fadvise64 = fadvise64;

/** `posix_fadvise` of man section 2, which the kernel calls `fadvise64`. */
export const posix_fadvise: typeof fadvise64 = fadvise64;

const nr_fallocate = /* @__PURE__ */ choose(285, 324, 352, 47, 47);
const fallocateRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** fallocate(fd, mode, offset, len) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (fallocateRoute) {
    case 1:
      return syscall6(nr_fallocate, $fd, $mode, lo($offset), hi($offset), lo($len), hi($len));
    default:
      return syscall4(nr_fallocate, $fd, $mode, $offset, $len);
  }
}

const nr_fdatasync = /* @__PURE__ */ choose(75, 148, 148, 83, 83);

/** fdatasync(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fdatasync(fd: fd): number {
  const $fd = argument.int32('fdatasync', 'fd', fd);
  return syscall1(nr_fdatasync, $fd);
}

const nr_fsync = /* @__PURE__ */ choose(74, 118, 118, 82, 82);

/** fsync(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fsync(fd: fd): number {
  const $fd = argument.int32('fsync', 'fd', fd);
  return syscall1(nr_fsync, $fd);
}

const nr_readahead = /* @__PURE__ */ choose(187, 225, 225, 213, 213);
const readaheadRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** readahead(fd, offset, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readahead(fd: fd, offset: loff_t | Integer, count: size_t | Integer): number {
  const $fd = argument.int32('readahead', 'fd', fd);
  const $offset = argument.int64('readahead', 'offset', offset);
  const $count = argument.word('readahead', 'count', count);
  switch (readaheadRoute) {
    case 1:
      return syscall4(nr_readahead, $fd, lo($offset), hi($offset), $count);
    case 2:
      return syscall5(nr_readahead, $fd, 0, lo($offset), hi($offset), $count);
    default:
      return syscall3(nr_readahead, $fd, $offset, $count);
  }
}

const nr_sendfile = /* @__PURE__ */ choose(40, 239, 239, 71, 71);

/** sendfile(out_fd, in_fd, offset, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(nr_sendfile, $out_fd, $in_fd, $offset, $count);
}

/** `sendfile` under the name that x86 and arm have for it. */
export const sendfile64: typeof sendfile = sendfile;

const nr_splice = /* @__PURE__ */ choose(275, 313, 340, 76, 76);

/** splice(fd_in, off_in, fd_out, off_out, size, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall6(nr_splice, $fd_in, $off_in, $fd_out, $off_out, $size, $flags);
}

const nr_sync = /* @__PURE__ */ choose(162, 36, 36, 81, 81);

/** sync() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sync(): number {
  return syscall0(nr_sync);
}

const nr_sync_file_range = /* @__PURE__ */ choose(277, 314, 341, 84, 84);
const sync_file_rangeRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** sync_file_range(fd, offset, len, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (sync_file_rangeRoute) {
    case 1:
      return syscall6(
        nr_sync_file_range,
        $fd,
        lo($offset),
        hi($offset),
        lo($len),
        hi($len),
        $flags,
      );
    case 2:
      return syscall6(
        nr_sync_file_range,
        $fd,
        $flags,
        lo($offset),
        hi($offset),
        lo($len),
        hi($len),
      );
    default:
      return syscall4(nr_sync_file_range, $fd, $offset, $len, $flags);
  }
}

/** `sync_file_range` under the name that arm have for it. */
export const arm_sync_file_range: typeof sync_file_range = sync_file_range;

/** `sync_file_range` under the name that arm have for it. */
export const sync_file_range2: typeof sync_file_range = sync_file_range;

const nr_syncfs = /* @__PURE__ */ choose(306, 344, 373, 267, 267);

/** syncfs(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function syncfs(fd: fd): number {
  const $fd = argument.int32('syncfs', 'fd', fd);
  return syscall1(nr_syncfs, $fd);
}

const nr_tee = /* @__PURE__ */ choose(276, 315, 342, 77, 77);

/** tee(fd_in, fd_out, size, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(nr_tee, $fd_in, $fd_out, $size, $flags);
}

const nr_vmsplice = /* @__PURE__ */ choose(278, 316, 343, 75, 75);

/** vmsplice(fd, iov, nr_segs, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function vmsplice(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
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
  return syscall4(nr_vmsplice, $fd, $iov, $nr_segs, $flags);
}

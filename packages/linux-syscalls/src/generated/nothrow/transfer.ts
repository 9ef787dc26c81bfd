// Generated from Linux 7.3.4 and abi/src/calls/transfer.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { choose } from '../../machine/choose.ts';
import { syscall, syscall0, syscall1, syscall3, syscall4, syscall5, syscall6 } from '../../raw.ts';
import { iovecShape } from '../shapes.ts';

const nr_copy_file_range = /* @__PURE__ */ choose({
  x86_64: 326,
  x86: 377,
  arm: 391,
  riscv64: 285,
  aarch64: 285,
});

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
  return syscall(nr_copy_file_range, $fd_in, $off_in, $fd_out, $off_out, $size, $flags);
}

const fadvise64Route = /* @__PURE__ */ choose<
  ($fd: number, $offset: Integer, $len: Integer, $advice: number) => number
>({
  x86_64: ($fd, $offset, $len, $advice) => syscall4(221, $fd, $offset, $len, $advice),
  x86: ($fd, $offset, $len, $advice) =>
    syscall6(272, $fd, lo($offset), hi($offset), lo($len), hi($len), $advice),
  arm: ($fd, $offset, $len, $advice) =>
    syscall6(270, $fd, $advice, lo($offset), hi($offset), lo($len), hi($len)),
  riscv64: ($fd, $offset, $len, $advice) => syscall4(223, $fd, $offset, $len, $advice),
  aarch64: ($fd, $offset, $len, $advice) => syscall4(223, $fd, $offset, $len, $advice),
});

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
  return fadvise64Route($fd, $offset, $len, $advice);
}

/** `fadvise64` under the name that x86 have for it. */
export const fadvise64_64: typeof fadvise64 = fadvise64;

/** `fadvise64` under the name that arm have for it. */
export const arm_fadvise64_64: typeof fadvise64 = fadvise64;

/** `posix_fadvise` of man section 2, which the kernel calls `fadvise64`. */
export const posix_fadvise: typeof fadvise64 = fadvise64;

const fallocateRoute = /* @__PURE__ */ choose<
  ($fd: number, $mode: number, $offset: Integer, $len: Integer) => number
>({
  x86_64: ($fd, $mode, $offset, $len) => syscall4(285, $fd, $mode, $offset, $len),
  x86: ($fd, $mode, $offset, $len) =>
    syscall6(324, $fd, $mode, lo($offset), hi($offset), lo($len), hi($len)),
  arm: ($fd, $mode, $offset, $len) =>
    syscall6(352, $fd, $mode, lo($offset), hi($offset), lo($len), hi($len)),
  riscv64: ($fd, $mode, $offset, $len) => syscall4(47, $fd, $mode, $offset, $len),
  aarch64: ($fd, $mode, $offset, $len) => syscall4(47, $fd, $mode, $offset, $len),
});

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
  return fallocateRoute($fd, $mode, $offset, $len);
}

const nr_fdatasync = /* @__PURE__ */ choose({
  x86_64: 75,
  x86: 148,
  arm: 148,
  riscv64: 83,
  aarch64: 83,
});

/** fdatasync(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fdatasync(fd: fd): number {
  const $fd = argument.int32('fdatasync', 'fd', fd);
  return syscall1(nr_fdatasync, $fd);
}

const nr_fsync = /* @__PURE__ */ choose({
  x86_64: 74,
  x86: 118,
  arm: 118,
  riscv64: 82,
  aarch64: 82,
});

/** fsync(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fsync(fd: fd): number {
  const $fd = argument.int32('fsync', 'fd', fd);
  return syscall1(nr_fsync, $fd);
}

const readaheadRoute = /* @__PURE__ */ choose<
  ($fd: number, $offset: Integer, $count: Integer) => number
>({
  x86_64: ($fd, $offset, $count) => syscall3(187, $fd, $offset, $count),
  x86: ($fd, $offset, $count) => syscall4(225, $fd, lo($offset), hi($offset), $count),
  arm: ($fd, $offset, $count) => syscall5(225, $fd, 0, lo($offset), hi($offset), $count),
  riscv64: ($fd, $offset, $count) => syscall3(213, $fd, $offset, $count),
  aarch64: ($fd, $offset, $count) => syscall3(213, $fd, $offset, $count),
});

/** readahead(fd, offset, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readahead(fd: fd, offset: loff_t | Integer, count: size_t | Integer): number {
  const $fd = argument.int32('readahead', 'fd', fd);
  const $offset = argument.int64('readahead', 'offset', offset);
  const $count = argument.word('readahead', 'count', count);
  return readaheadRoute($fd, $offset, $count);
}

const nr_sendfile = /* @__PURE__ */ choose({
  x86_64: 40,
  x86: 239,
  arm: 239,
  riscv64: 71,
  aarch64: 71,
});

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
  return syscall(nr_sendfile, $out_fd, $in_fd, $offset, $count);
}

/** `sendfile` under the name that x86 and arm have for it. */
export const sendfile64: typeof sendfile = sendfile;

const nr_splice = /* @__PURE__ */ choose({
  x86_64: 275,
  x86: 313,
  arm: 340,
  riscv64: 76,
  aarch64: 76,
});

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
  return syscall(nr_splice, $fd_in, $off_in, $fd_out, $off_out, $size, $flags);
}

const nr_sync = /* @__PURE__ */ choose({ x86_64: 162, x86: 36, arm: 36, riscv64: 81, aarch64: 81 });

/** sync() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sync(): number {
  return syscall0(nr_sync);
}

const sync_file_rangeRoute = /* @__PURE__ */ choose<
  ($fd: number, $offset: Integer, $len: Integer, $flags: number) => number
>({
  x86_64: ($fd, $offset, $len, $flags) => syscall4(277, $fd, $offset, $len, $flags),
  x86: ($fd, $offset, $len, $flags) =>
    syscall6(314, $fd, lo($offset), hi($offset), lo($len), hi($len), $flags),
  arm: ($fd, $offset, $len, $flags) =>
    syscall6(341, $fd, $flags, lo($offset), hi($offset), lo($len), hi($len)),
  riscv64: ($fd, $offset, $len, $flags) => syscall4(84, $fd, $offset, $len, $flags),
  aarch64: ($fd, $offset, $len, $flags) => syscall4(84, $fd, $offset, $len, $flags),
});

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
  return sync_file_rangeRoute($fd, $offset, $len, $flags);
}

/** `sync_file_range` under the name that arm have for it. */
export const arm_sync_file_range: typeof sync_file_range = sync_file_range;

/** `sync_file_range` under the name that arm have for it. */
export const sync_file_range2: typeof sync_file_range = sync_file_range;

const nr_syncfs = /* @__PURE__ */ choose({
  x86_64: 306,
  x86: 344,
  arm: 373,
  riscv64: 267,
  aarch64: 267,
});

/** syncfs(fd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function syncfs(fd: fd): number {
  const $fd = argument.int32('syncfs', 'fd', fd);
  return syscall1(nr_syncfs, $fd);
}

const nr_tee = /* @__PURE__ */ choose({
  x86_64: 276,
  x86: 315,
  arm: 342,
  riscv64: 77,
  aarch64: 77,
});

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

const nr_vmsplice = /* @__PURE__ */ choose({
  x86_64: 278,
  x86: 316,
  arm: 343,
  riscv64: 75,
  aarch64: 75,
});

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
  return syscall(nr_vmsplice, $fd, $iov, $nr_segs, $flags);
}

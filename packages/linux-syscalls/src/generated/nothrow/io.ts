// Generated from Linux 7.3.4 and abi/src/calls/io.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, fd, int, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { storedBigint, storedNumber, storedResultAddress } from '../../arguments/storedResult.ts';
import { choose } from '../../machine/choose.ts';
import { syscall, syscall3, syscall4, syscall5, syscall6 } from '../../trap.ts';
import { iovecShape } from '../shapes.ts';

const nr_lseek = /* @__PURE__ */ choose(8, 140, 140, 62, 62);
const lseekRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** lseek(fd, offset, whence) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export const lseek: {
  (fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): number;
  /** The same, for results that a number can't hold. */
  bigint(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): bigint;
} = /* @__PURE__ */ Object.assign(
  function lseek(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): number {
    const $fd = argument.int32('lseek', 'fd', fd);
    const $offset = argument.int64('lseek', 'offset', offset);
    const $whence = argument.flags32('lseek', 'whence', whence);
    switch (lseekRoute) {
      case 1:
        return storedNumber(
          'lseek',
          syscall5(nr_lseek, $fd, hi($offset), lo($offset), storedResultAddress(), $whence),
        );
      default:
        return syscall3(nr_lseek, $fd, $offset, $whence);
    }
  },
  {
    bigint(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): bigint {
      const $fd = argument.int32('lseek', 'fd', fd);
      const $offset = argument.int64('lseek', 'offset', offset);
      const $whence = argument.flags32('lseek', 'whence', whence);
      switch (lseekRoute) {
        case 1:
          return storedBigint(
            syscall5(nr_lseek, $fd, hi($offset), lo($offset), storedResultAddress(), $whence),
          );
        default:
          return syscall.bigint(nr_lseek, $fd, $offset, $whence);
      }
    },
  },
);

const nr_pread64 = /* @__PURE__ */ choose(17, 180, 180, 67, 67);
const pread64Route = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** pread64(fd, buf, count, pos) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pread64(
  fd: fd,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
): number {
  const $fd = argument.int32('pread64', 'fd', fd);
  const $buf = argument.counted('pread64', 'buf', buf);
  const $pos = argument.int64('pread64', 'pos', pos);
  const $count = argument.countOfBytes('pread64', 'count', count, 'buf', $buf, argument.mostNumber);
  switch (pread64Route) {
    case 1:
      return syscall5(nr_pread64, $fd, $buf, $count, lo($pos), hi($pos));
    case 2:
      return syscall6(nr_pread64, $fd, $buf, $count, 0, lo($pos), hi($pos));
    default:
      return syscall4(nr_pread64, $fd, $buf, $count, $pos);
  }
}

/** `pread` of man section 2, which the kernel calls `pread64`. */
export const pread: typeof pread64 = pread64;

const nr_preadv = /* @__PURE__ */ choose(295, 333, 361, 69, 69);
const preadvRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** preadv(fd, iov, iovcnt, pos) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function preadv(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
): number {
  const $fd = argument.int32('preadv', 'fd', fd);
  const $iov = argument.records('preadv', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('preadv', 'pos', pos);
  const $iovcnt = argument.countOfRecords(
    'preadv',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  switch (preadvRoute) {
    case 1:
      return syscall5(nr_preadv, $fd, $iov, $iovcnt, lo($pos), hi($pos));
    default:
      return syscall5(nr_preadv, $fd, $iov, $iovcnt, $pos, 0);
  }
}

const nr_preadv2 = /* @__PURE__ */ choose(327, 378, 392, 286, 286);
const preadv2Route = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** preadv2(fd, iov, iovcnt, pos, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function preadv2(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  flags: Flags<'RWF_'> = 0,
): number {
  const $fd = argument.int32('preadv2', 'fd', fd);
  const $iov = argument.records('preadv2', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('preadv2', 'pos', pos);
  const $flags = argument.flags32('preadv2', 'flags', flags);
  const $iovcnt = argument.countOfRecords(
    'preadv2',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  switch (preadv2Route) {
    case 1:
      return syscall6(nr_preadv2, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags);
    default:
      return syscall6(nr_preadv2, $fd, $iov, $iovcnt, $pos, 0, $flags);
  }
}

const nr_pwrite64 = /* @__PURE__ */ choose(18, 181, 181, 68, 68);
const pwrite64Route = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** pwrite64(fd, buf, count, pos) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pwrite64(
  fd: fd,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
): number {
  const $fd = argument.int32('pwrite64', 'fd', fd);
  const $buf = argument.counted('pwrite64', 'buf', buf);
  const $pos = argument.int64('pwrite64', 'pos', pos);
  const $count = argument.countOfBytes(
    'pwrite64',
    'count',
    count,
    'buf',
    $buf,
    argument.mostNumber,
  );
  switch (pwrite64Route) {
    case 1:
      return syscall5(nr_pwrite64, $fd, $buf, $count, lo($pos), hi($pos));
    case 2:
      return syscall6(nr_pwrite64, $fd, $buf, $count, 0, lo($pos), hi($pos));
    default:
      return syscall4(nr_pwrite64, $fd, $buf, $count, $pos);
  }
}

/** `pwrite` of man section 2, which the kernel calls `pwrite64`. */
export const pwrite: typeof pwrite64 = pwrite64;

const nr_pwritev = /* @__PURE__ */ choose(296, 334, 362, 70, 70);
const pwritevRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** pwritev(fd, iov, iovcnt, pos) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pwritev(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
): number {
  const $fd = argument.int32('pwritev', 'fd', fd);
  const $iov = argument.records('pwritev', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('pwritev', 'pos', pos);
  const $iovcnt = argument.countOfRecords(
    'pwritev',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  switch (pwritevRoute) {
    case 1:
      return syscall5(nr_pwritev, $fd, $iov, $iovcnt, lo($pos), hi($pos));
    default:
      return syscall5(nr_pwritev, $fd, $iov, $iovcnt, $pos, 0);
  }
}

const nr_pwritev2 = /* @__PURE__ */ choose(328, 379, 393, 287, 287);
const pwritev2Route = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** pwritev2(fd, iov, iovcnt, pos, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pwritev2(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  flags: Flags<'RWF_'> = 0,
): number {
  const $fd = argument.int32('pwritev2', 'fd', fd);
  const $iov = argument.records('pwritev2', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('pwritev2', 'pos', pos);
  const $flags = argument.flags32('pwritev2', 'flags', flags);
  const $iovcnt = argument.countOfRecords(
    'pwritev2',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  switch (pwritev2Route) {
    case 1:
      return syscall6(nr_pwritev2, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags);
    default:
      return syscall6(nr_pwritev2, $fd, $iov, $iovcnt, $pos, 0, $flags);
  }
}

const nr_read = /* @__PURE__ */ choose(0, 3, 3, 63, 63);

/** read(fd, buf, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function read(fd: fd, buf: Memory, count?: size_t | Integer): number {
  const $fd = argument.int32('read', 'fd', fd);
  const $buf = argument.counted('read', 'buf', buf);
  const $count = argument.countOfBytes('read', 'count', count, 'buf', $buf, argument.mostNumber);
  return syscall3(nr_read, $fd, $buf, $count);
}

const nr_readv = /* @__PURE__ */ choose(19, 145, 145, 65, 65);

/** readv(fd, iov, iovcnt) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function readv(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
  iovcnt?: int | Integer,
): number {
  const $fd = argument.int32('readv', 'fd', fd);
  const $iov = argument.records('readv', 'iov', iov, iovecShape, 0);
  const $iovcnt = argument.countOfRecords(
    'readv',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  return syscall3(nr_readv, $fd, $iov, $iovcnt);
}

const nr_write = /* @__PURE__ */ choose(1, 4, 4, 64, 64);

/** write(fd, buf, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function write(fd: fd, buf: Memory, count?: size_t | Integer): number {
  const $fd = argument.int32('write', 'fd', fd);
  const $buf = argument.counted('write', 'buf', buf);
  const $count = argument.countOfBytes('write', 'count', count, 'buf', $buf, argument.mostNumber);
  return syscall3(nr_write, $fd, $buf, $count);
}

const nr_writev = /* @__PURE__ */ choose(20, 146, 146, 66, 66);

/** writev(fd, iov, iovcnt) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function writev(
  fd: fd,
  iov: RecordArray<struct.iovec> | Address | null,
  iovcnt?: int | Integer,
): number {
  const $fd = argument.int32('writev', 'fd', fd);
  const $iov = argument.records('writev', 'iov', iov, iovecShape, 0);
  const $iovcnt = argument.countOfRecords(
    'writev',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  return syscall3(nr_writev, $fd, $iov, $iovcnt);
}

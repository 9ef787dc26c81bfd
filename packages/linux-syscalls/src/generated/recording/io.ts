// Generated from Linux 7.3.4 and abi/src/calls/io.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, int, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { storedNumber, storedResultAddress } from '../../recording/storedResult.ts';
import { syscall3, syscall4, syscall5, syscall6 } from '../../recording/trap.ts';
import { hi, lo } from '../../recording/words.ts';
import { iovecShape } from '../shapes.ts';

export function lseek(
  fd: fd | Deferred,
  offset: loff_t | Integer | Deferred,
  whence: Flags<'SEEK_'>,
): number {
  const $fd = argument.int32('lseek', 'fd', fd);
  const $offset = argument.int64('lseek', 'offset', offset);
  const $whence = argument.flags32('lseek', 'whence', whence);
  if (is.x86 || is.arm) {
    return storedNumber(
      'lseek',
      syscall5(140 /* _llseek */, $fd, hi($offset), lo($offset), storedResultAddress(), $whence),
    );
  }
  return syscall3(
    is.x86_64 ? 8 : is.riscv64 || is.aarch64 || is.loongarch64 ? 62 : 19,
    $fd,
    $offset,
    $whence,
  );
}

export function pread64(
  fd: fd | Deferred,
  buf: Memory | Deferred,
  count: size_t | Integer | Deferred | undefined,
  pos: loff_t | Integer | Deferred,
): number {
  const $fd = argument.int32('pread64', 'fd', fd);
  const $buf = argument.counted('pread64', 'buf', buf);
  const $pos = argument.int64('pread64', 'pos', pos);
  const $count = argument.countOfBytes('pread64', 'count', count, 'buf', $buf, argument.mostNumber);
  if (is.x86) {
    return syscall5(180 /* pread64 */, $fd, $buf, $count, lo($pos), hi($pos));
  }
  if (is.arm) {
    return syscall6(180 /* pread64 */, $fd, $buf, $count, 0, lo($pos), hi($pos));
  }
  return syscall4(
    is.x86_64 ? 17 : is.riscv64 || is.aarch64 || is.loongarch64 ? 67 : is.s390x ? 180 : 179,
    $fd,
    $buf,
    $count,
    $pos,
  );
}

/** `pread` of man section 2, which the kernel calls `pread64`. */
export const pread: typeof pread64 = pread64;

export function preadv(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  iovcnt: int | Integer | Deferred | undefined,
  pos: loff_t | Integer | Deferred,
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
  if (is.x86 || is.arm) {
    return syscall5(is.x86 ? 333 : 361, $fd, $iov, $iovcnt, lo($pos), hi($pos));
  }
  return syscall5(
    is.x86_64 ? 295 : is.riscv64 || is.aarch64 || is.loongarch64 ? 69 : is.s390x ? 328 : 320,
    $fd,
    $iov,
    $iovcnt,
    $pos,
    0,
  );
}

export function preadv2(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  iovcnt: int | Integer | Deferred | undefined,
  pos: loff_t | Integer | Deferred,
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
  if (is.x86 || is.arm) {
    return syscall6(is.x86 ? 378 : 392, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags);
  }
  return syscall6(
    is.x86_64 ? 327 : is.riscv64 || is.aarch64 || is.loongarch64 ? 286 : is.s390x ? 376 : 380,
    $fd,
    $iov,
    $iovcnt,
    $pos,
    0,
    $flags,
  );
}

export function pwrite64(
  fd: fd | Deferred,
  buf: Memory | Deferred,
  count: size_t | Integer | Deferred | undefined,
  pos: loff_t | Integer | Deferred,
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
  if (is.x86) {
    return syscall5(181 /* pwrite64 */, $fd, $buf, $count, lo($pos), hi($pos));
  }
  if (is.arm) {
    return syscall6(181 /* pwrite64 */, $fd, $buf, $count, 0, lo($pos), hi($pos));
  }
  return syscall4(
    is.x86_64 ? 18 : is.riscv64 || is.aarch64 || is.loongarch64 ? 68 : is.s390x ? 181 : 180,
    $fd,
    $buf,
    $count,
    $pos,
  );
}

/** `pwrite` of man section 2, which the kernel calls `pwrite64`. */
export const pwrite: typeof pwrite64 = pwrite64;

export function pwritev(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  iovcnt: int | Integer | Deferred | undefined,
  pos: loff_t | Integer | Deferred,
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
  if (is.x86 || is.arm) {
    return syscall5(is.x86 ? 334 : 362, $fd, $iov, $iovcnt, lo($pos), hi($pos));
  }
  return syscall5(
    is.x86_64 ? 296 : is.riscv64 || is.aarch64 || is.loongarch64 ? 70 : is.s390x ? 329 : 321,
    $fd,
    $iov,
    $iovcnt,
    $pos,
    0,
  );
}

export function pwritev2(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  iovcnt: int | Integer | Deferred | undefined,
  pos: loff_t | Integer | Deferred,
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
  if (is.x86 || is.arm) {
    return syscall6(is.x86 ? 379 : 393, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags);
  }
  return syscall6(
    is.x86_64 ? 328 : is.riscv64 || is.aarch64 || is.loongarch64 ? 287 : is.s390x ? 377 : 381,
    $fd,
    $iov,
    $iovcnt,
    $pos,
    0,
    $flags,
  );
}

export function read(
  fd: fd | Deferred,
  buf: Memory | Deferred,
  count?: size_t | Integer | Deferred,
): number {
  const $fd = argument.int32('read', 'fd', fd);
  const $buf = argument.counted('read', 'buf', buf);
  const $count = argument.countOfBytes('read', 'count', count, 'buf', $buf, argument.mostNumber);
  return syscall3(
    is.x86_64 ? 0 : is.riscv64 || is.aarch64 || is.loongarch64 ? 63 : 3,
    $fd,
    $buf,
    $count,
  );
}

export function readv(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  iovcnt?: int | Integer | Deferred,
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
  return syscall3(
    is.x86_64 ? 19 : is.riscv64 || is.aarch64 || is.loongarch64 ? 65 : 145,
    $fd,
    $iov,
    $iovcnt,
  );
}

export function write(
  fd: fd | Deferred,
  buf: Memory | Deferred,
  count?: size_t | Integer | Deferred,
): number {
  const $fd = argument.int32('write', 'fd', fd);
  const $buf = argument.counted('write', 'buf', buf);
  const $count = argument.countOfBytes('write', 'count', count, 'buf', $buf, argument.mostNumber);
  return syscall3(
    is.x86_64 ? 1 : is.riscv64 || is.aarch64 || is.loongarch64 ? 64 : 4,
    $fd,
    $buf,
    $count,
  );
}

export function writev(
  fd: fd | Deferred,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  iovcnt?: int | Integer | Deferred,
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
  return syscall3(
    is.x86_64 ? 20 : is.riscv64 || is.aarch64 || is.loongarch64 ? 66 : 146,
    $fd,
    $iov,
    $iovcnt,
  );
}

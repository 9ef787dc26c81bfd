// Generated from Linux 7.3.4 and abi/src/calls/io.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, fd, int, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { storedBigint, storedNumber, storedResultAddress } from '../../arguments/storedResult.ts';
import { hi, lo } from '../../arguments/words.ts';
import { syscall, syscall3, syscall4, syscall5, syscall6 } from '../../trap.ts';
import { iovecShape } from '../shapes.ts';

/**
 * lseek(fd, offset, whence) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param offset how far, in bytes; may be negative.
 * @param whence from where: `SEEK_SET`, `SEEK_CUR`, `SEEK_END`, `SEEK_DATA` ….
 * @returns −errno, or the new offset from the beginning.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 lseek
 */
export const lseek: {
  (fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): number;
  /** The same, for results that a number can't hold. */
  bigint(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): bigint;
} = /* @__PURE__ */ Object.assign(
  function lseek(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): number {
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
  },
  {
    bigint(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): bigint {
      const $fd = argument.int32('lseek', 'fd', fd);
      const $offset = argument.int64('lseek', 'offset', offset);
      const $whence = argument.flags32('lseek', 'whence', whence);
      if (is.x86 || is.arm) {
        return storedBigint(
          syscall5(
            140 /* _llseek */,
            $fd,
            hi($offset),
            lo($offset),
            storedResultAddress(),
            $whence,
          ),
        );
      }
      return syscall.bigint(
        is.x86_64 ? 8 : is.riscv64 || is.aarch64 || is.loongarch64 ? 62 : 19,
        $fd,
        $offset,
        $whence,
      );
    },
  },
);

/**
 * pread64(fd, buf, count, pos) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param buf receives the bytes.
 * @param count at most so many bytes.
 * @param pos where to start, in bytes from the beginning.
 * @returns −errno, or how many bytes were read; 0 at the end.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pread64
 */
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

/**
 * preadv(fd, iov, iovcnt, pos) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, in bytes from the beginning.
 * @returns −errno, or how many bytes were read in all; 0 at the end.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.30
 * @see man 2 preadv
 */
export function preadv(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
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

/**
 * preadv2(fd, iov, iovcnt, pos, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, or −1 for the file’s own offset.
 * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
 * @returns −errno, or how many bytes were read in all; 0 at the end.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.6
 * @see man 2 preadv2, <linux/fs.h>
 */
export function preadv2(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
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

/**
 * pwrite64(fd, buf, count, pos) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param buf the bytes.
 * @param count at most so many bytes.
 * @param pos where to start, in bytes from the beginning.
 * @returns −errno, or how many bytes were taken, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pwrite64
 */
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

/**
 * pwritev(fd, iov, iovcnt, pos) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, in bytes from the beginning.
 * @returns −errno, or how many bytes were taken in all, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.30
 * @see man 2 pwritev
 */
export function pwritev(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
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

/**
 * pwritev2(fd, iov, iovcnt, pos, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, or −1 for the file’s own offset.
 * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
 * @returns −errno, or how many bytes were taken in all, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.6
 * @see man 2 pwritev2, <linux/fs.h>
 */
export function pwritev2(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
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

/**
 * read(fd, buf, count) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd where to read from.
 * @param buf receives the bytes.
 * @param count at most so many bytes.
 * @returns −errno, or how many bytes were read; 0 at the end.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 read
 */
export function read(fd: fd, buf: Memory, count?: size_t | Integer): number {
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

/**
 * readv(fd, iov, iovcnt) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd where to read from.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @returns −errno, or how many bytes were read in all; 0 at the end.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 readv, <linux/uio.h>
 */
export function readv(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
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
  return syscall3(
    is.x86_64 ? 19 : is.riscv64 || is.aarch64 || is.loongarch64 ? 65 : 145,
    $fd,
    $iov,
    $iovcnt,
  );
}

/**
 * write(fd, buf, count) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd where to write to.
 * @param buf the bytes.
 * @param count at most so many bytes.
 * @returns −errno, or how many bytes were taken, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 write
 */
export function write(fd: fd, buf: Memory, count?: size_t | Integer): number {
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

/**
 * writev(fd, iov, iovcnt) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd where to write to.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @returns −errno, or how many bytes were taken in all, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 writev, <linux/uio.h>
 */
export function writev(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
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
  return syscall3(
    is.x86_64 ? 20 : is.riscv64 || is.aarch64 || is.loongarch64 ? 66 : 146,
    $fd,
    $iov,
    $iovcnt,
  );
}

// Generated from Linux 7.3.4 and abi/src/calls/io.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type { RecordArray, fd, int, loff_t, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { storedBigint, storedNumber, storedResultAddress } from '../../arguments/storedResult.ts';
import { choose } from '../../machine/choose.ts';
import { syscall, syscall3, syscall5 } from '../../raw.ts';
import { iovecShape } from '../shapes.ts';

const lseekRoute = /* @__PURE__ */ choose<
  ($fd: number, $offset: Integer, $whence: number) => number
>({
  x86_64: ($fd, $offset, $whence) => syscall3(8, $fd, $offset, $whence),
  x86: ($fd, $offset, $whence) =>
    storedNumber(syscall5(140, $fd, hi($offset), lo($offset), storedResultAddress(), $whence)),
  arm: ($fd, $offset, $whence) =>
    storedNumber(syscall5(140, $fd, hi($offset), lo($offset), storedResultAddress(), $whence)),
  riscv64: ($fd, $offset, $whence) => syscall3(62, $fd, $offset, $whence),
  aarch64: ($fd, $offset, $whence) => syscall3(62, $fd, $offset, $whence),
});

const lseekBigintRoute = /* @__PURE__ */ choose<
  ($fd: number, $offset: Integer, $whence: number) => bigint
>({
  x86_64: ($fd, $offset, $whence) => syscall.bigint(8, $fd, $offset, $whence),
  x86: ($fd, $offset, $whence) =>
    storedBigint(syscall5(140, $fd, hi($offset), lo($offset), storedResultAddress(), $whence)),
  arm: ($fd, $offset, $whence) =>
    storedBigint(syscall5(140, $fd, hi($offset), lo($offset), storedResultAddress(), $whence)),
  riscv64: ($fd, $offset, $whence) => syscall.bigint(62, $fd, $offset, $whence),
  aarch64: ($fd, $offset, $whence) => syscall.bigint(62, $fd, $offset, $whence),
});

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
    return lseekRoute($fd, $offset, $whence);
  },
  {
    bigint(fd: fd, offset: loff_t | Integer, whence: Flags<'SEEK_'>): bigint {
      const $fd = argument.int32('lseek', 'fd', fd);
      const $offset = argument.int64('lseek', 'offset', offset);
      const $whence = argument.flags32('lseek', 'whence', whence);
      return lseekBigintRoute($fd, $offset, $whence);
    },
  },
);

const pread64Route = /* @__PURE__ */ choose<
  ($fd: number, $buf: Pointer, $count: number, $pos: Integer) => number
>({
  x86_64: ($fd, $buf, $count, $pos) => syscall(17, $fd, $buf, $count, $pos),
  x86: ($fd, $buf, $count, $pos) => syscall(180, $fd, $buf, $count, lo($pos), hi($pos)),
  arm: ($fd, $buf, $count, $pos) => syscall(180, $fd, $buf, $count, 0, lo($pos), hi($pos)),
  riscv64: ($fd, $buf, $count, $pos) => syscall(67, $fd, $buf, $count, $pos),
  aarch64: ($fd, $buf, $count, $pos) => syscall(67, $fd, $buf, $count, $pos),
});

/** pread64(fd, buf, count, pos) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pread64(
  fd: fd,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
): number {
  const $fd = argument.int32('pread64', 'fd', fd);
  const $buf = argument.memory('pread64', 'buf', buf);
  const $pos = argument.int64('pread64', 'pos', pos);
  const $count = argument.countOfBytes('pread64', 'count', count, 'buf', $buf, argument.mostNumber);
  return pread64Route($fd, $buf, $count, $pos);
}

/** `pread` of man section 2, which the kernel calls `pread64`. */
export const pread: typeof pread64 = pread64;

const pwrite64Route = /* @__PURE__ */ choose<
  ($fd: number, $buf: Pointer, $count: number, $pos: Integer) => number
>({
  x86_64: ($fd, $buf, $count, $pos) => syscall(18, $fd, $buf, $count, $pos),
  x86: ($fd, $buf, $count, $pos) => syscall(181, $fd, $buf, $count, lo($pos), hi($pos)),
  arm: ($fd, $buf, $count, $pos) => syscall(181, $fd, $buf, $count, 0, lo($pos), hi($pos)),
  riscv64: ($fd, $buf, $count, $pos) => syscall(68, $fd, $buf, $count, $pos),
  aarch64: ($fd, $buf, $count, $pos) => syscall(68, $fd, $buf, $count, $pos),
});

/** pwrite64(fd, buf, count, pos) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pwrite64(
  fd: fd,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
): number {
  const $fd = argument.int32('pwrite64', 'fd', fd);
  const $buf = argument.memory('pwrite64', 'buf', buf);
  const $pos = argument.int64('pwrite64', 'pos', pos);
  const $count = argument.countOfBytes(
    'pwrite64',
    'count',
    count,
    'buf',
    $buf,
    argument.mostNumber,
  );
  return pwrite64Route($fd, $buf, $count, $pos);
}

/** `pwrite` of man section 2, which the kernel calls `pwrite64`. */
export const pwrite: typeof pwrite64 = pwrite64;

const nr_read = /* @__PURE__ */ choose({ x86_64: 0, x86: 3, arm: 3, riscv64: 63, aarch64: 63 });

/** read(fd, buf, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function read(fd: fd, buf: Memory, count?: size_t | Integer): number {
  const $fd = argument.int32('read', 'fd', fd);
  const $buf = argument.memory('read', 'buf', buf);
  const $count = argument.countOfBytes('read', 'count', count, 'buf', $buf, argument.mostNumber);
  return syscall(nr_read, $fd, $buf, $count);
}

const nr_readv = /* @__PURE__ */ choose({
  x86_64: 19,
  x86: 145,
  arm: 145,
  riscv64: 65,
  aarch64: 65,
});

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
  return syscall(nr_readv, $fd, $iov, $iovcnt);
}

const nr_write = /* @__PURE__ */ choose({ x86_64: 1, x86: 4, arm: 4, riscv64: 64, aarch64: 64 });

/** write(fd, buf, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function write(fd: fd, buf: Memory, count?: size_t | Integer): number {
  const $fd = argument.int32('write', 'fd', fd);
  const $buf = argument.memory('write', 'buf', buf);
  const $count = argument.countOfBytes('write', 'count', count, 'buf', $buf, argument.mostNumber);
  return syscall(nr_write, $fd, $buf, $count);
}

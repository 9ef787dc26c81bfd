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
    storedNumber(
      'lseek',
      syscall5(140, $fd, hi($offset), lo($offset), storedResultAddress(), $whence),
    ),
  arm: ($fd, $offset, $whence) =>
    storedNumber(
      'lseek',
      syscall5(140, $fd, hi($offset), lo($offset), storedResultAddress(), $whence),
    ),
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

const preadvRoute = /* @__PURE__ */ choose<
  ($fd: number, $iov: Pointer, $iovcnt: number, $pos: Integer) => number
>({
  x86_64: ($fd, $iov, $iovcnt, $pos) => syscall(295, $fd, $iov, $iovcnt, $pos, 0),
  x86: ($fd, $iov, $iovcnt, $pos) => syscall(333, $fd, $iov, $iovcnt, lo($pos), hi($pos)),
  arm: ($fd, $iov, $iovcnt, $pos) => syscall(361, $fd, $iov, $iovcnt, lo($pos), hi($pos)),
  riscv64: ($fd, $iov, $iovcnt, $pos) => syscall(69, $fd, $iov, $iovcnt, $pos, 0),
  aarch64: ($fd, $iov, $iovcnt, $pos) => syscall(69, $fd, $iov, $iovcnt, $pos, 0),
});

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
  return preadvRoute($fd, $iov, $iovcnt, $pos);
}

const preadv2Route = /* @__PURE__ */ choose<
  ($fd: number, $iov: Pointer, $iovcnt: number, $pos: Integer, $flags: number) => number
>({
  x86_64: ($fd, $iov, $iovcnt, $pos, $flags) => syscall(327, $fd, $iov, $iovcnt, $pos, 0, $flags),
  x86: ($fd, $iov, $iovcnt, $pos, $flags) =>
    syscall(378, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags),
  arm: ($fd, $iov, $iovcnt, $pos, $flags) =>
    syscall(392, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags),
  riscv64: ($fd, $iov, $iovcnt, $pos, $flags) => syscall(286, $fd, $iov, $iovcnt, $pos, 0, $flags),
  aarch64: ($fd, $iov, $iovcnt, $pos, $flags) => syscall(286, $fd, $iov, $iovcnt, $pos, 0, $flags),
});

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
  return preadv2Route($fd, $iov, $iovcnt, $pos, $flags);
}

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

const pwritevRoute = /* @__PURE__ */ choose<
  ($fd: number, $iov: Pointer, $iovcnt: number, $pos: Integer) => number
>({
  x86_64: ($fd, $iov, $iovcnt, $pos) => syscall(296, $fd, $iov, $iovcnt, $pos, 0),
  x86: ($fd, $iov, $iovcnt, $pos) => syscall(334, $fd, $iov, $iovcnt, lo($pos), hi($pos)),
  arm: ($fd, $iov, $iovcnt, $pos) => syscall(362, $fd, $iov, $iovcnt, lo($pos), hi($pos)),
  riscv64: ($fd, $iov, $iovcnt, $pos) => syscall(70, $fd, $iov, $iovcnt, $pos, 0),
  aarch64: ($fd, $iov, $iovcnt, $pos) => syscall(70, $fd, $iov, $iovcnt, $pos, 0),
});

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
  return pwritevRoute($fd, $iov, $iovcnt, $pos);
}

const pwritev2Route = /* @__PURE__ */ choose<
  ($fd: number, $iov: Pointer, $iovcnt: number, $pos: Integer, $flags: number) => number
>({
  x86_64: ($fd, $iov, $iovcnt, $pos, $flags) => syscall(328, $fd, $iov, $iovcnt, $pos, 0, $flags),
  x86: ($fd, $iov, $iovcnt, $pos, $flags) =>
    syscall(379, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags),
  arm: ($fd, $iov, $iovcnt, $pos, $flags) =>
    syscall(393, $fd, $iov, $iovcnt, lo($pos), hi($pos), $flags),
  riscv64: ($fd, $iov, $iovcnt, $pos, $flags) => syscall(287, $fd, $iov, $iovcnt, $pos, 0, $flags),
  aarch64: ($fd, $iov, $iovcnt, $pos, $flags) => syscall(287, $fd, $iov, $iovcnt, $pos, 0, $flags),
});

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
  return pwritev2Route($fd, $iov, $iovcnt, $pos, $flags);
}

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

const nr_writev = /* @__PURE__ */ choose({
  x86_64: 20,
  x86: 146,
  arm: 146,
  riscv64: 66,
  aarch64: 66,
});

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
  return syscall(nr_writev, $fd, $iov, $iovcnt);
}

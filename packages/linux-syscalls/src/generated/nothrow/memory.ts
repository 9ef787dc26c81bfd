// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { fd, loff_t, size_t } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { inUnits } from '../../arguments/units.ts';
import { choose } from '../../machine/choose.ts';
import { syscall2, syscall6 } from '../../raw.ts';

const mmapRoute = /* @__PURE__ */ choose<
  (
    $addr: Integer,
    $length: Integer,
    $prot: number,
    $flags: number,
    $fd: number,
    $offset: Integer,
  ) => number
>({
  x86_64: ($addr, $length, $prot, $flags, $fd, $offset) =>
    syscall6(9, $addr, $length, $prot, $flags, $fd, $offset),
  x86: ($addr, $length, $prot, $flags, $fd, $offset) => {
    const $offsetInUnits = inUnits($offset, 4096);
    return $offsetInUnits < 0
      ? $offsetInUnits
      : syscall6(192, $addr, $length, $prot, $flags, $fd, $offsetInUnits);
  },
  arm: ($addr, $length, $prot, $flags, $fd, $offset) => {
    const $offsetInUnits = inUnits($offset, 4096);
    return $offsetInUnits < 0
      ? $offsetInUnits
      : syscall6(192, $addr, $length, $prot, $flags, $fd, $offsetInUnits);
  },
  riscv64: ($addr, $length, $prot, $flags, $fd, $offset) =>
    syscall6(222, $addr, $length, $prot, $flags, $fd, $offset),
  aarch64: ($addr, $length, $prot, $flags, $fd, $offset) =>
    syscall6(222, $addr, $length, $prot, $flags, $fd, $offset),
});

/** mmap(addr, length, prot, flags, fd, offset) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mmap(
  addr: Address | null,
  length: size_t | Integer,
  prot: Flags<'PROT_'>,
  flags: Flags<'MAP_'>,
  fd: fd,
  offset: loff_t | Integer,
): number {
  const $addr = argument.address('mmap', 'addr', addr);
  const $length = argument.word('mmap', 'length', length);
  const $prot = argument.flags32('mmap', 'prot', prot);
  const $flags = argument.flags32('mmap', 'flags', flags);
  const $fd = argument.int32('mmap', 'fd', fd);
  const $offset = argument.int64('mmap', 'offset', offset);
  return mmapRoute($addr, $length, $prot, $flags, $fd, $offset);
}

const nr_munmap = /* @__PURE__ */ choose({
  x86_64: 11,
  x86: 91,
  arm: 91,
  riscv64: 215,
  aarch64: 215,
});

/** munmap(addr, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function munmap(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('munmap', 'addr', addr);
  const $length = argument.word('munmap', 'length', length);
  return syscall2(nr_munmap, $addr, $length);
}

// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, loff_t, size_t, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { inUnits } from '../../arguments/units.ts';
import { choose } from '../../machine/choose.ts';
import {
  syscall,
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from '../../raw.ts';
import { ENOSYS } from '../errnos.ts';

const nr_brk = /* @__PURE__ */ choose({ x86_64: 12, x86: 45, arm: 45, riscv64: 214, aarch64: 214 });

/** brk(addr) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function brk(addr: Address | null): number {
  const $addr = argument.address('brk', 'addr', addr);
  return syscall1(nr_brk, $addr);
}

const nr_madvise = /* @__PURE__ */ choose({
  x86_64: 28,
  x86: 219,
  arm: 220,
  riscv64: 233,
  aarch64: 233,
});

/** madvise(addr, length, advice) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function madvise(
  addr: Address | null,
  length: size_t | Integer,
  advice: Flags<'MADV_'>,
): number {
  const $addr = argument.address('madvise', 'addr', addr);
  const $length = argument.word('madvise', 'length', length);
  const $advice = argument.flags32('madvise', 'advice', advice);
  return syscall3(nr_madvise, $addr, $length, $advice);
}

const map_shadow_stackRoute = /* @__PURE__ */ choose<
  ($addr: Integer, $size: Integer, $flags: number) => number
>({
  x86_64: ($addr, $size, $flags) => syscall3(453, $addr, $size, $flags),
  x86: () => -ENOSYS,
  arm: () => -ENOSYS,
  riscv64: ($addr, $size, $flags) => syscall3(453, $addr, $size, $flags),
  aarch64: ($addr, $size, $flags) => syscall3(453, $addr, $size, $flags),
});

/** map_shadow_stack(addr, size, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function map_shadow_stack(
  addr: Address | null,
  size: size_t | Integer,
  flags: Flags<'SHADOW_STACK_'> = 0,
): number {
  const $addr = argument.address('map_shadow_stack', 'addr', addr);
  const $size = argument.word('map_shadow_stack', 'size', size);
  const $flags = argument.flags32('map_shadow_stack', 'flags', flags);
  return map_shadow_stackRoute($addr, $size, $flags);
}

const memfd_secretRoute = /* @__PURE__ */ choose<($flags: number) => number>({
  x86_64: ($flags) => syscall1(447, $flags),
  x86: ($flags) => syscall1(447, $flags),
  arm: () => -ENOSYS,
  riscv64: ($flags) => syscall1(447, $flags),
  aarch64: ($flags) => syscall1(447, $flags),
});

/** memfd_secret(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function memfd_secret(flags: Flags<'O_'> = 0): fd {
  const $flags = argument.flags32('memfd_secret', 'flags', flags);
  return memfd_secretRoute($flags);
}

const nr_mincore = /* @__PURE__ */ choose({
  x86_64: 27,
  x86: 218,
  arm: 219,
  riscv64: 232,
  aarch64: 232,
});

/** mincore(addr, length, vec) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mincore(addr: Address | null, length: size_t | Integer, vec: Memory): number {
  const $addr = argument.address('mincore', 'addr', addr);
  const $length = argument.word('mincore', 'length', length);
  const $vec = argument.measured('mincore', 'vec', vec, 'length', $length, 1, 4096, 0);
  return syscall(nr_mincore, $addr, $length, $vec);
}

const nr_mlock = /* @__PURE__ */ choose({
  x86_64: 149,
  x86: 150,
  arm: 150,
  riscv64: 228,
  aarch64: 228,
});

/** mlock(addr, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mlock(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('mlock', 'addr', addr);
  const $length = argument.word('mlock', 'length', length);
  return syscall2(nr_mlock, $addr, $length);
}

const nr_mlock2 = /* @__PURE__ */ choose({
  x86_64: 325,
  x86: 376,
  arm: 390,
  riscv64: 284,
  aarch64: 284,
});

/** mlock2(addr, length, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mlock2(
  addr: Address | null,
  length: size_t | Integer,
  flags: Flags<'MLOCK_'> = 0,
): number {
  const $addr = argument.address('mlock2', 'addr', addr);
  const $length = argument.word('mlock2', 'length', length);
  const $flags = argument.flags32('mlock2', 'flags', flags);
  return syscall3(nr_mlock2, $addr, $length, $flags);
}

const nr_mlockall = /* @__PURE__ */ choose({
  x86_64: 151,
  x86: 152,
  arm: 152,
  riscv64: 230,
  aarch64: 230,
});

/** mlockall(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mlockall(flags: Flags<'MCL_'>): number {
  const $flags = argument.flags32('mlockall', 'flags', flags);
  return syscall1(nr_mlockall, $flags);
}

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

const nr_mprotect = /* @__PURE__ */ choose({
  x86_64: 10,
  x86: 125,
  arm: 125,
  riscv64: 226,
  aarch64: 226,
});

/** mprotect(addr, length, prot) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mprotect(
  addr: Address | null,
  length: size_t | Integer,
  prot: Flags<'PROT_'>,
): number {
  const $addr = argument.address('mprotect', 'addr', addr);
  const $length = argument.word('mprotect', 'length', length);
  const $prot = argument.flags32('mprotect', 'prot', prot);
  return syscall3(nr_mprotect, $addr, $length, $prot);
}

const nr_mremap = /* @__PURE__ */ choose({
  x86_64: 25,
  x86: 163,
  arm: 163,
  riscv64: 216,
  aarch64: 216,
});

/** mremap(old_address, old_size, new_size, flags, new_address) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mremap(
  old_address: Address | null,
  old_size: size_t | Integer,
  new_size: size_t | Integer,
  flags: Flags<'MREMAP_'>,
  new_address: Address | null,
): number {
  const $old_address = argument.address('mremap', 'old_address', old_address);
  const $old_size = argument.word('mremap', 'old_size', old_size);
  const $new_size = argument.word('mremap', 'new_size', new_size);
  const $flags = argument.flags32('mremap', 'flags', flags);
  const $new_address = argument.address('mremap', 'new_address', new_address);
  return syscall5(nr_mremap, $old_address, $old_size, $new_size, $flags, $new_address);
}

/** mseal(addr, length, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mseal(
  addr: Address | null,
  length: size_t | Integer,
  flags: ulong | Integer = 0,
): number {
  const $addr = argument.address('mseal', 'addr', addr);
  const $length = argument.word('mseal', 'length', length);
  const $flags = argument.word('mseal', 'flags', flags);
  return syscall3(462 /* mseal */, $addr, $length, $flags);
}

const nr_msync = /* @__PURE__ */ choose({
  x86_64: 26,
  x86: 144,
  arm: 144,
  riscv64: 227,
  aarch64: 227,
});

/** msync(addr, length, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function msync(
  addr: Address | null,
  length: size_t | Integer,
  flags: Flags<'msync'>,
): number {
  const $addr = argument.address('msync', 'addr', addr);
  const $length = argument.word('msync', 'length', length);
  const $flags = argument.flags32('msync', 'flags', flags);
  return syscall3(nr_msync, $addr, $length, $flags);
}

const nr_munlock = /* @__PURE__ */ choose({
  x86_64: 150,
  x86: 151,
  arm: 151,
  riscv64: 229,
  aarch64: 229,
});

/** munlock(addr, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function munlock(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('munlock', 'addr', addr);
  const $length = argument.word('munlock', 'length', length);
  return syscall2(nr_munlock, $addr, $length);
}

const nr_munlockall = /* @__PURE__ */ choose({
  x86_64: 152,
  x86: 153,
  arm: 153,
  riscv64: 231,
  aarch64: 231,
});

/** munlockall() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function munlockall(): number {
  return syscall0(nr_munlockall);
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

const nr_pkey_alloc = /* @__PURE__ */ choose({
  x86_64: 330,
  x86: 381,
  arm: 395,
  riscv64: 289,
  aarch64: 289,
});

/** pkey_alloc(flags, access_rights) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pkey_alloc(flags: ulong | Integer, access_rights: Flags<'PKEY_'>): number {
  const $flags = argument.word('pkey_alloc', 'flags', flags);
  const $access_rights = argument.flags32('pkey_alloc', 'access_rights', access_rights);
  return syscall2(nr_pkey_alloc, $flags, $access_rights);
}

const nr_pkey_free = /* @__PURE__ */ choose({
  x86_64: 331,
  x86: 382,
  arm: 396,
  riscv64: 290,
  aarch64: 290,
});

/** pkey_free(pkey) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pkey_free(pkey: int): number {
  const $pkey = argument.int32('pkey_free', 'pkey', pkey);
  return syscall1(nr_pkey_free, $pkey);
}

const nr_pkey_mprotect = /* @__PURE__ */ choose({
  x86_64: 329,
  x86: 380,
  arm: 394,
  riscv64: 288,
  aarch64: 288,
});

/** pkey_mprotect(addr, length, prot, pkey) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pkey_mprotect(
  addr: Address | null,
  length: size_t | Integer,
  prot: Flags<'PROT_'>,
  pkey: int,
): number {
  const $addr = argument.address('pkey_mprotect', 'addr', addr);
  const $length = argument.word('pkey_mprotect', 'length', length);
  const $prot = argument.flags32('pkey_mprotect', 'prot', prot);
  const $pkey = argument.int32('pkey_mprotect', 'pkey', pkey);
  return syscall4(nr_pkey_mprotect, $addr, $length, $prot, $pkey);
}

const nr_remap_file_pages = /* @__PURE__ */ choose({
  x86_64: 216,
  x86: 257,
  arm: 253,
  riscv64: 234,
  aarch64: 234,
});

/** remap_file_pages(addr, size, prot, pgoff, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function remap_file_pages(
  addr: Address | null,
  size: size_t | Integer,
  prot: Flags<'PROT_'> | undefined = 0,
  pgoff: ulong | Integer,
  flags: Flags<'MAP_'> = 0,
): number {
  const $addr = argument.address('remap_file_pages', 'addr', addr);
  const $size = argument.word('remap_file_pages', 'size', size);
  const $prot = argument.flags32('remap_file_pages', 'prot', prot);
  const $pgoff = argument.word('remap_file_pages', 'pgoff', pgoff);
  const $flags = argument.flags32('remap_file_pages', 'flags', flags);
  return syscall5(nr_remap_file_pages, $addr, $size, $prot, $pgoff, $flags);
}

const nr_userfaultfd = /* @__PURE__ */ choose({
  x86_64: 323,
  x86: 374,
  arm: 388,
  riscv64: 282,
  aarch64: 282,
});

/** userfaultfd(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function userfaultfd(flags: Flags<'O_'>): fd {
  const $flags = argument.flags32('userfaultfd', 'flags', flags);
  return syscall1(nr_userfaultfd, $flags);
}

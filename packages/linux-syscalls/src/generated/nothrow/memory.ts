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
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from '../../trap.ts';
import { ENOSYS } from '../errnos.ts';

const nr_brk = /* @__PURE__ */ choose(12, 45, 45, 214, 214);

/** brk(addr) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function brk(addr: Address | null): number {
  const $addr = argument.address('brk', 'addr', addr);
  return syscall1(nr_brk, $addr);
}

const nr_madvise = /* @__PURE__ */ choose(28, 219, 220, 233, 233);

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

const map_shadow_stackRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** map_shadow_stack(addr, size, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function map_shadow_stack(
  addr: Address | null,
  size: size_t | Integer,
  flags: Flags<'SHADOW_STACK_'> = 0,
): number {
  const $addr = argument.address('map_shadow_stack', 'addr', addr);
  const $size = argument.word('map_shadow_stack', 'size', size);
  const $flags = argument.flags32('map_shadow_stack', 'flags', flags);
  switch (map_shadow_stackRoute) {
    case 1:
      return -ENOSYS;
    default:
      return syscall3(453, $addr, $size, $flags);
  }
}

const memfd_secretRoute = /* @__PURE__ */ choose(0, 0, 1, 0, 0);

/** memfd_secret(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function memfd_secret(flags: Flags<'O_'> = 0): fd {
  const $flags = argument.flags32('memfd_secret', 'flags', flags);
  switch (memfd_secretRoute) {
    case 1:
      return -ENOSYS;
    default:
      return syscall1(447, $flags);
  }
}

const nr_mincore = /* @__PURE__ */ choose(27, 218, 219, 232, 232);

/** mincore(addr, length, vec) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mincore(addr: Address | null, length: size_t | Integer, vec: Memory): number {
  const $addr = argument.address('mincore', 'addr', addr);
  const $length = argument.word('mincore', 'length', length);
  const $vec = argument.measured('mincore', 'vec', vec, 'length', $length, 1, 4096, 0);
  return syscall3(nr_mincore, $addr, $length, $vec);
}

const nr_mlock = /* @__PURE__ */ choose(149, 150, 150, 228, 228);

/** mlock(addr, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mlock(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('mlock', 'addr', addr);
  const $length = argument.word('mlock', 'length', length);
  return syscall2(nr_mlock, $addr, $length);
}

const nr_mlock2 = /* @__PURE__ */ choose(325, 376, 390, 284, 284);

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

const nr_mlockall = /* @__PURE__ */ choose(151, 152, 152, 230, 230);

/** mlockall(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function mlockall(flags: Flags<'MCL_'>): number {
  const $flags = argument.flags32('mlockall', 'flags', flags);
  return syscall1(nr_mlockall, $flags);
}

const nr_mmap = /* @__PURE__ */ choose(9, 192, 192, 222, 222);
const mmapRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

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
  switch (mmapRoute) {
    case 1: {
      const $offsetInUnits = inUnits($offset, 4096);
      return $offsetInUnits < 0
        ? $offsetInUnits
        : syscall6(nr_mmap, $addr, $length, $prot, $flags, $fd, $offsetInUnits);
    }
    default:
      return syscall6(nr_mmap, $addr, $length, $prot, $flags, $fd, $offset);
  }
}

const nr_mprotect = /* @__PURE__ */ choose(10, 125, 125, 226, 226);

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

const nr_mremap = /* @__PURE__ */ choose(25, 163, 163, 216, 216);

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

const nr_msync = /* @__PURE__ */ choose(26, 144, 144, 227, 227);

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

const nr_munlock = /* @__PURE__ */ choose(150, 151, 151, 229, 229);

/** munlock(addr, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function munlock(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('munlock', 'addr', addr);
  const $length = argument.word('munlock', 'length', length);
  return syscall2(nr_munlock, $addr, $length);
}

const nr_munlockall = /* @__PURE__ */ choose(152, 153, 153, 231, 231);

/** munlockall() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function munlockall(): number {
  return syscall0(nr_munlockall);
}

const nr_munmap = /* @__PURE__ */ choose(11, 91, 91, 215, 215);

/** munmap(addr, length) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function munmap(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('munmap', 'addr', addr);
  const $length = argument.word('munmap', 'length', length);
  return syscall2(nr_munmap, $addr, $length);
}

const nr_pkey_alloc = /* @__PURE__ */ choose(330, 381, 395, 289, 289);

/** pkey_alloc(flags, access_rights) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pkey_alloc(flags: ulong | Integer, access_rights: Flags<'PKEY_'>): number {
  const $flags = argument.word('pkey_alloc', 'flags', flags);
  const $access_rights = argument.flags32('pkey_alloc', 'access_rights', access_rights);
  return syscall2(nr_pkey_alloc, $flags, $access_rights);
}

const nr_pkey_free = /* @__PURE__ */ choose(331, 382, 396, 290, 290);

/** pkey_free(pkey) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pkey_free(pkey: int): number {
  const $pkey = argument.int32('pkey_free', 'pkey', pkey);
  return syscall1(nr_pkey_free, $pkey);
}

const nr_pkey_mprotect = /* @__PURE__ */ choose(329, 380, 394, 288, 288);

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

const nr_remap_file_pages = /* @__PURE__ */ choose(216, 257, 253, 234, 234);

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

const nr_userfaultfd = /* @__PURE__ */ choose(323, 374, 388, 282, 282);

/** userfaultfd(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function userfaultfd(flags: Flags<'O_'>): fd {
  const $flags = argument.flags32('userfaultfd', 'flags', flags);
  return syscall1(nr_userfaultfd, $flags);
}

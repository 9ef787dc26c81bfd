// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, loff_t, size_t, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { mmapThroughMemory } from '../../adapters/memory.ts';
import { perform } from '../../adapters/perform.ts';
import { inUnits } from '../../arguments/words.ts';
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

/**
 * brk(addr) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr the new end; `null`, or any that is refused, only asks.
 * @returns −errno, or where the end is now; never an error.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 brk
 */
export function brk(addr: Address | null): number {
  const $addr = argument.address('brk', 'addr', addr);
  return syscall1(is.x86_64 ? 12 : is.riscv64 || is.aarch64 || is.loongarch64 ? 214 : 45, $addr);
}

/**
 * madvise(addr, length, advice) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param advice `MADV_DONTNEED`, `MADV_HUGEPAGE` ….
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 madvise
 */
export function madvise(
  addr: Address | null,
  length: size_t | Integer,
  advice: Flags<'MADV_'>,
): number {
  const $addr = argument.address('madvise', 'addr', addr);
  const $length = argument.word('madvise', 'length', length);
  const $advice = argument.flags32('madvise', 'advice', advice);
  return syscall3(
    is.x86_64
      ? 28
      : is.x86 || is.s390x
        ? 219
        : is.arm
          ? 220
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 233
            : 205,
    $addr,
    $length,
    $advice,
  );
}

/**
 * map_shadow_stack(addr, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, as a hint; `null` lets the kernel choose.
 * @param size how many bytes.
 * @param flags `SHADOW_STACK_SET_TOKEN`, `SHADOW_STACK_SET_MARKER` or 0.
 * @returns −errno, or the address.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.6
 * @see man 2 map_shadow_stack
 */
export function map_shadow_stack(
  addr: Address | null,
  size: size_t | Integer,
  flags: Flags<'SHADOW_STACK_'> = 0,
): number {
  const $addr = argument.address('map_shadow_stack', 'addr', addr);
  const $size = argument.word('map_shadow_stack', 'size', size);
  const $flags = argument.flags32('map_shadow_stack', 'flags', flags);
  if (is.x86_64 || is.riscv64 || is.aarch64) {
    return syscall3(453 /* map_shadow_stack */, $addr, $size, $flags);
  }
  return -ENOSYS;
}

/**
 * memfd_secret(flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `O_CLOEXEC` or 0.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.14
 * @see man 2 memfd_secret
 */
export function memfd_secret(flags: Flags<'O_'> = 0): fd {
  const $flags = argument.flags32('memfd_secret', 'flags', flags);
  if (is.x86_64 || is.x86 || is.riscv64 || is.aarch64 || is.s390x) {
    return syscall1(447 /* memfd_secret */, $flags);
  }
  return -ENOSYS;
}

/**
 * mincore(addr, length, vec) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes.
 * @param vec receives a byte for each page, bit 0 is set where it is there; holds one for every 4096 bytes of `length`, whatever the page size.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mincore
 */
export function mincore(addr: Address | null, length: size_t | Integer, vec: Memory): number {
  const $addr = argument.address('mincore', 'addr', addr);
  const $length = argument.word('mincore', 'length', length);
  const $vec = argument.measured('mincore', 'vec', vec, 'length', $length, 1, 4096, 0);
  return syscall3(
    is.x86_64
      ? 27
      : is.x86 || is.s390x
        ? 218
        : is.arm
          ? 219
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 232
            : 206,
    $addr,
    $length,
    $vec,
  );
}

/**
 * mlock(addr, length) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mlock
 */
export function mlock(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('mlock', 'addr', addr);
  const $length = argument.word('mlock', 'length', length);
  return syscall2(
    is.x86_64 ? 149 : is.riscv64 || is.aarch64 || is.loongarch64 ? 228 : 150,
    $addr,
    $length,
  );
}

/**
 * mlock2(addr, length, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param flags `MLOCK_ONFAULT` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.4
 * @see man 2 mlock2
 */
export function mlock2(
  addr: Address | null,
  length: size_t | Integer,
  flags: Flags<'MLOCK_'> = 0,
): number {
  const $addr = argument.address('mlock2', 'addr', addr);
  const $length = argument.word('mlock2', 'length', length);
  const $flags = argument.flags32('mlock2', 'flags', flags);
  return syscall3(
    is.x86_64
      ? 325
      : is.x86
        ? 376
        : is.arm
          ? 390
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 284
            : is.s390x
              ? 374
              : 378,
    $addr,
    $length,
    $flags,
  );
}

/**
 * mlockall(flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `MCL_CURRENT`, `MCL_FUTURE` or both, or-ed with `MCL_ONFAULT`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mlockall
 */
export function mlockall(flags: Flags<'MCL_'>): number {
  const $flags = argument.flags32('mlockall', 'flags', flags);
  return syscall1(is.x86_64 ? 151 : is.riscv64 || is.aarch64 || is.loongarch64 ? 230 : 152, $flags);
}

/**
 * mmap(addr, length, prot, flags, fd, offset) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, as a hint or, with `MAP_FIXED`, as an order; `null` lets the kernel choose.
 * @param length how many bytes; rounded up to whole pages.
 * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC`, or `PROT_NONE`.
 * @param flags `MAP_SHARED`, `MAP_PRIVATE` or `MAP_SHARED_VALIDATE`, or-ed with others.
 * @param fd the file; −1 with `MAP_ANONYMOUS`.
 * @param offset where in the file, in bytes; a multiple of the page size.
 * @returns −errno, or the address; `viewMemory` of `linux-syscalls/raw` makes it an ArrayBuffer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mmap, <linux/mman.h>
 */
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
  if (is.x86 || is.arm) {
    const $offsetInUnits = inUnits($offset, 4096);
    return $offsetInUnits < 0
      ? $offsetInUnits
      : syscall6(192 /* mmap2 */, $addr, $length, $prot, $flags, $fd, $offsetInUnits);
  }
  if (is.s390x) {
    return perform(mmapThroughMemory(90 /* mmap */, $addr, $length, $prot, $flags, $fd, $offset));
  }
  return syscall6(
    is.x86_64 ? 9 : is.riscv64 || is.aarch64 || is.loongarch64 ? 222 : 90,
    $addr,
    $length,
    $prot,
    $flags,
    $fd,
    $offset,
  );
}

/**
 * mprotect(addr, length, prot) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mprotect
 */
export function mprotect(
  addr: Address | null,
  length: size_t | Integer,
  prot: Flags<'PROT_'>,
): number {
  const $addr = argument.address('mprotect', 'addr', addr);
  const $length = argument.word('mprotect', 'length', length);
  const $prot = argument.flags32('mprotect', 'prot', prot);
  return syscall3(
    is.x86_64 ? 10 : is.riscv64 || is.aarch64 || is.loongarch64 ? 226 : 125,
    $addr,
    $length,
    $prot,
  );
}

/**
 * mremap(old_address, old_size, new_size, flags, new_address) as `linux-syscalls` has it, returning −errno.
 *
 * @param old_address the mapping, a multiple of the page size.
 * @param old_size how many bytes of it.
 * @param new_size how many there will be.
 * @param flags `MREMAP_MAYMOVE`, `MREMAP_FIXED`, `MREMAP_DONTUNMAP` or 0.
 * @param new_address where to with `MREMAP_FIXED`; else `null`.
 * @returns −errno, or the address, which is another where the mapping moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mremap
 */
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
  return syscall5(
    is.x86_64 ? 25 : is.riscv64 || is.aarch64 || is.loongarch64 ? 216 : 163,
    $old_address,
    $old_size,
    $new_size,
    $flags,
    $new_address,
  );
}

/**
 * mseal(addr, length, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.10
 * @see man 2 mseal
 */
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

/**
 * msync(addr, length, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param flags `MS_SYNC` to wait for it, or `MS_ASYNC`; or-ed with `MS_INVALIDATE`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msync
 */
export function msync(
  addr: Address | null,
  length: size_t | Integer,
  flags: Flags<'msync'>,
): number {
  const $addr = argument.address('msync', 'addr', addr);
  const $length = argument.word('msync', 'length', length);
  const $flags = argument.flags32('msync', 'flags', flags);
  return syscall3(
    is.x86_64 ? 26 : is.riscv64 || is.aarch64 || is.loongarch64 ? 227 : 144,
    $addr,
    $length,
    $flags,
  );
}

/**
 * munlock(addr, length) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 munlock
 */
export function munlock(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('munlock', 'addr', addr);
  const $length = argument.word('munlock', 'length', length);
  return syscall2(
    is.x86_64 ? 150 : is.riscv64 || is.aarch64 || is.loongarch64 ? 229 : 151,
    $addr,
    $length,
  );
}

/**
 * munlockall() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 munlockall
 */
export function munlockall(): number {
  return syscall0(is.x86_64 ? 152 : is.riscv64 || is.aarch64 || is.loongarch64 ? 231 : 153);
}

/**
 * munmap(addr, length) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that it touches goes.
 * @returns −errno, or 0, also where nothing was mapped.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 munmap
 */
export function munmap(addr: Address | null, length: size_t | Integer): number {
  const $addr = argument.address('munmap', 'addr', addr);
  const $length = argument.word('munmap', 'length', length);
  return syscall2(
    is.x86_64 ? 11 : is.riscv64 || is.aarch64 || is.loongarch64 ? 215 : 91,
    $addr,
    $length,
  );
}

/**
 * pkey_alloc(flags, access_rights) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags 0.
 * @param access_rights what this thread may not do: `PKEY_DISABLE_ACCESS`, `PKEY_DISABLE_WRITE` or 0.
 * @returns −errno, or the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.9
 * @see man 2 pkey_alloc
 */
export function pkey_alloc(flags: ulong | Integer, access_rights: Flags<'PKEY_'>): number {
  const $flags = argument.word('pkey_alloc', 'flags', flags);
  const $access_rights = argument.flags32('pkey_alloc', 'access_rights', access_rights);
  return syscall2(
    is.x86_64
      ? 330
      : is.x86
        ? 381
        : is.arm
          ? 395
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 289
            : is.s390x
              ? 385
              : 384,
    $flags,
    $access_rights,
  );
}

/**
 * pkey_free(pkey) as `linux-syscalls` has it, returning −errno.
 *
 * @param pkey the key.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.9
 * @see man 2 pkey_free
 */
export function pkey_free(pkey: int): number {
  const $pkey = argument.int32('pkey_free', 'pkey', pkey);
  return syscall1(
    is.x86_64
      ? 331
      : is.x86
        ? 382
        : is.arm
          ? 396
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 290
            : is.s390x
              ? 386
              : 385,
    $pkey,
  );
}

/**
 * pkey_mprotect(addr, length, prot, pkey) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`.
 * @param pkey the key; −1 to act as `mprotect`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.9
 * @see man 2 pkey_mprotect
 */
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
  return syscall4(
    is.x86_64
      ? 329
      : is.x86
        ? 380
        : is.arm
          ? 394
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 288
            : is.s390x
              ? 384
              : 386,
    $addr,
    $length,
    $prot,
    $pkey,
  );
}

/**
 * remap_file_pages(addr, size, prot, pgoff, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param size how many bytes.
 * @param prot 0.
 * @param pgoff where in the file, in pages of this machine’s size.
 * @param flags `MAP_NONBLOCK` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 remap_file_pages
 */
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
  return syscall5(
    is.x86_64
      ? 216
      : is.x86
        ? 257
        : is.arm
          ? 253
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 234
            : is.s390x
              ? 267
              : 239,
    $addr,
    $size,
    $prot,
    $pgoff,
    $flags,
  );
}

/**
 * userfaultfd(flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `UFFD_USER_MODE_ONLY`, or-ed.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.3
 * @see man 2 userfaultfd, <linux/userfaultfd.h>
 */
export function userfaultfd(flags: Flags<'O_'>): fd {
  const $flags = argument.flags32('userfaultfd', 'flags', flags);
  return syscall1(
    is.x86_64
      ? 323
      : is.x86
        ? 374
        : is.arm
          ? 388
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 282
            : is.s390x
              ? 355
              : 364,
    $flags,
  );
}

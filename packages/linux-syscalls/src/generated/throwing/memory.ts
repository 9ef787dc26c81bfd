// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, loff_t, size_t, ulong } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * brk(addr) moves the end of the data segment, or tells where it is.
 *
 * Not libc’s function, which returns 0 or −1: a refused move shows in the result being another address than asked for.
 *
 * The segment is malloc’s: moving its end takes memory away from all native code of the process, Node’s included.
 *
 * @param addr the new end; `null`, or any that is refused, only asks.
 * @returns where the end is now; never an error.
 * @see man 2 brk
 */
export function brk(addr: Address | null): number {
  return unwrap(nothrow.brk(addr), 'brk');
}

/**
 * madvise(addr, length, advice) tells the kernel how pages will be used, or asks it to do something with them.
 *
 * `MADV_DONTNEED`, `MADV_FREE` and `MADV_REMOVE` lose the content; `MADV_GUARD_INSTALL` and `MADV_HWPOISON` make the next access end the process.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param advice `MADV_DONTNEED`, `MADV_HUGEPAGE` ….
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is unaligned, or this kernel lacks the advice; ENOMEM: a part of the range is not mapped.
 * @see man 2 madvise
 */
export function madvise(
  addr: Address | null,
  length: size_t | Integer,
  advice: Flags<'MADV_'>,
): number {
  return unwrap(nothrow.madvise(addr, length, advice), 'madvise');
}

/**
 * map_shadow_stack(addr, size, flags) maps memory for a shadow stack.
 *
 * x86, arm, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param addr where, as a hint; `null` lets the kernel choose.
 * @param size how many bytes.
 * @param flags `SHADOW_STACK_SET_TOKEN`, `SHADOW_STACK_SET_MARKER` or 0.
 * @returns the address.
 * @throws {SyscallError} EOPNOTSUPP: this processor or this process has no shadow stacks.
 * @since Linux 6.6
 * @see man 2 map_shadow_stack
 */
export function map_shadow_stack(
  addr: Address | null,
  size: size_t | Integer,
  flags: Flags<'SHADOW_STACK_'> = 0,
): number {
  return unwrap(nothrow.map_shadow_stack(addr, size, flags), 'map_shadow_stack');
}

/**
 * memfd_secret(flags) makes a file in memory that not even the kernel can see.
 *
 * It can be sized and mapped, not read or written. Many kernels have it switched off: ENOSYS.
 *
 * arm, loongarch64 and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param flags `O_CLOEXEC` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} ENOSYS: not built in, or switched off (`secretmem.enable`).
 * @since Linux 5.14
 * @see man 2 memfd_secret
 */
export function memfd_secret(flags: Flags<'O_'> = 0): fd {
  return unwrap(nothrow.memfd_secret(flags), 'memfd_secret');
}

/**
 * mincore(addr, length, vec) tells which pages are in memory.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes.
 * @param vec receives a byte for each page, bit 0 is set where it is there; holds one for every 4096 bytes of `length`, whatever the page size.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped.
 * @see man 2 mincore
 */
export function mincore(addr: Address | null, length: size_t | Integer, vec: Memory): number {
  return unwrap(nothrow.mincore(addr, length, vec), 'mincore');
}

/**
 * mlock(addr, length) keeps pages in memory, all of them at once.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped, or more is locked than `RLIMIT_MEMLOCK` allows; EPERM: nothing may be locked: the limit is 0.
 * @see man 2 mlock
 */
export function mlock(addr: Address | null, length: size_t | Integer): number {
  return unwrap(nothrow.mlock(addr, length), 'mlock');
}

/**
 * mlock2(addr, length, flags) keeps pages in memory, at once or as they are used.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param flags `MLOCK_ONFAULT` or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped, or more is locked than `RLIMIT_MEMLOCK` allows; EPERM: nothing may be locked: the limit is 0.
 * @since Linux 4.4
 * @see man 2 mlock2
 */
export function mlock2(
  addr: Address | null,
  length: size_t | Integer,
  flags: Flags<'MLOCK_'> = 0,
): number {
  return unwrap(nothrow.mlock2(addr, length, flags), 'mlock2');
}

/**
 * mlockall(flags) keeps all pages of this process in memory.
 *
 * V8 reserves far more than it uses: without `MCL_ONFAULT` this may take gigabytes, and with `MCL_FUTURE` mappings beyond the limit fail, V8’s own among them.
 *
 * @param flags `MCL_CURRENT`, `MCL_FUTURE` or both, or-ed with `MCL_ONFAULT`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no flag, or an unknown one; ENOMEM: more than `RLIMIT_MEMLOCK` allows.
 * @see man 2 mlockall
 */
export function mlockall(flags: Flags<'MCL_'>): number {
  return unwrap(nothrow.mlockall(flags), 'mlockall');
}

/**
 * mmap(addr, length, prot, flags, fd, offset) maps a file or fresh memory into this process.
 *
 * Pages have 4, 16 or 64 KiB: ask `/proc/self/auxv` (AT_PAGESZ) or use multiples of 65536.
 *
 * x86 and arm have `mmap2`, which counts in units of 4096 bytes: an offset between them is EINVAL, as the kernel answers elsewhere, and one that 44 bits can’t hold EOVERFLOW.
 *
 * The kernel of s390x takes one pointer, to these arguments: there no result of a batch’s earlier calls can be among them.
 *
 * A mapping made with `MAP_FIXED` replaces what is there, JavaScript’s heap included.
 *
 * @param addr where, as a hint or, with `MAP_FIXED`, as an order; `null` lets the kernel choose.
 * @param length how many bytes; rounded up to whole pages.
 * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC`, or `PROT_NONE`.
 * @param flags `MAP_SHARED`, `MAP_PRIVATE` or `MAP_SHARED_VALIDATE`, or-ed with others.
 * @param fd the file; −1 with `MAP_ANONYMOUS`.
 * @param offset where in the file, in bytes; a multiple of the page size.
 * @returns the address; `viewMemory` of `linux-syscalls/raw` makes it an ArrayBuffer.
 * @throws {SyscallError} EACCES: the descriptor is not open for what `prot` and `flags` ask; EINVAL: `length` is 0, or `offset` is no multiple of the page size; ENODEV: this kind of file can’t be mapped; ENOMEM: no room, or too many mappings.
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
  return unwrap(nothrow.mmap(addr, length, prot, flags, fd, offset), 'mmap');
}

/**
 * mprotect(addr, length, prot) changes what may be done with pages.
 *
 * Memory that JavaScript still sees must stay readable and writable: an access that the pages refuse ends the process.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped; EACCES: the file was not opened for that, or a policy forbids it.
 * @see man 2 mprotect
 */
export function mprotect(
  addr: Address | null,
  length: size_t | Integer,
  prot: Flags<'PROT_'>,
): number {
  return unwrap(nothrow.mprotect(addr, length, prot), 'mprotect');
}

/**
 * mremap(old_address, old_size, new_size, flags, new_address) changes the length or the place of a mapping.
 *
 * An ArrayBuffer over what moved or was cut off crashes the process at the next access: drop it first.
 *
 * With `MREMAP_FIXED` what was mapped at `new_address` is gone, JavaScript’s heap included.
 *
 * @param old_address the mapping, a multiple of the page size.
 * @param old_size how many bytes of it.
 * @param new_size how many there will be.
 * @param flags `MREMAP_MAYMOVE`, `MREMAP_FIXED`, `MREMAP_DONTUNMAP` or 0.
 * @param new_address where to with `MREMAP_FIXED`; else `null`.
 * @returns the address, which is another where the mapping moved.
 * @throws {SyscallError} EFAULT: the range is not one mapping; EINVAL: an unaligned address, an unknown flag, or a new size of 0; ENOMEM: no room to grow, and it may not move.
 * @see man 2 mremap
 */
export function mremap(
  old_address: Address | null,
  old_size: size_t | Integer,
  new_size: size_t | Integer,
  flags: Flags<'MREMAP_'>,
  new_address: Address | null,
): number {
  return unwrap(nothrow.mremap(old_address, old_size, new_size, flags, new_address), 'mremap');
}

/**
 * mseal(addr, length, flags) forbids any further change to mappings, until the process ends.
 *
 * It can’t be undone: what is sealed can’t be unmapped, moved, shrunk or protected otherwise.
 *
 * Kernels of x86 and arm that are 32-bit themselves answer ENOSYS.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped; EPERM: a part of the range is sealed in a way that forbids this.
 * @since Linux 6.10
 * @see man 2 mseal
 */
export function mseal(
  addr: Address | null,
  length: size_t | Integer,
  flags: ulong | Integer = 0,
): number {
  return unwrap(nothrow.mseal(addr, length, flags), 'mseal');
}

/**
 * msync(addr, length, flags) writes changes made through a shared mapping to its file.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param flags `MS_SYNC` to wait for it, or `MS_ASYNC`; or-ed with `MS_INVALIDATE`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped; EBUSY: `MS_INVALIDATE` and a page is locked.
 * @see man 2 msync
 */
export function msync(
  addr: Address | null,
  length: size_t | Integer,
  flags: Flags<'msync'>,
): number {
  return unwrap(nothrow.msync(addr, length, flags), 'msync');
}

/**
 * munlock(addr, length) lets pages leave memory again.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped.
 * @see man 2 munlock
 */
export function munlock(addr: Address | null, length: size_t | Integer): number {
  return unwrap(nothrow.munlock(addr, length), 'munlock');
}

/**
 * munlockall() lets all pages of this process leave memory again.
 *
 * @returns 0.
 * @see man 2 munlockall
 */
export function munlockall(): number {
  return unwrap(nothrow.munlockall(), 'munlockall');
}

/**
 * munmap(addr, length) removes mappings.
 *
 * An ArrayBuffer over the pages stays and crashes the process at the next access: drop it first.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that it touches goes.
 * @returns 0, also where nothing was mapped.
 * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or `length` is 0.
 * @see man 2 munmap
 */
export function munmap(addr: Address | null, length: size_t | Integer): number {
  return unwrap(nothrow.munmap(addr, length), 'munmap');
}

/**
 * pkey_alloc(flags, access_rights) takes a protection key.
 *
 * Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.
 *
 * Rights are a register of the calling thread: other threads keep theirs.
 *
 * @param flags 0.
 * @param access_rights what this thread may not do: `PKEY_DISABLE_ACCESS`, `PKEY_DISABLE_WRITE` or 0.
 * @returns the key.
 * @throws {SyscallError} ENOSPC: all keys are taken, or the processor has none; EINVAL: an unknown flag.
 * @since Linux 4.9
 * @see man 2 pkey_alloc
 */
export function pkey_alloc(flags: ulong | Integer, access_rights: Flags<'PKEY_'>): number {
  return unwrap(nothrow.pkey_alloc(flags, access_rights), 'pkey_alloc');
}

/**
 * pkey_free(pkey) gives a protection key back.
 *
 * Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.
 *
 * Pages that still carry it will obey whoever takes it next.
 *
 * @param pkey the key.
 * @returns 0.
 * @throws {SyscallError} EINVAL: the key is not taken.
 * @since Linux 4.9
 * @see man 2 pkey_free
 */
export function pkey_free(pkey: int): number {
  return unwrap(nothrow.pkey_free(pkey), 'pkey_free');
}

/**
 * pkey_mprotect(addr, length, prot, pkey) changes what may be done with pages, and which key they carry.
 *
 * Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.
 *
 * Memory that JavaScript still sees must stay readable and writable: an access that the pages refuse ends the process.
 *
 * @param addr where, a multiple of the page size.
 * @param length how many bytes; every page that they touch counts.
 * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`.
 * @param pkey the key; −1 to act as `mprotect`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `addr` is unaligned, or the key is not taken; ENOMEM: a part of the range is not mapped.
 * @since Linux 4.9
 * @see man 2 pkey_mprotect
 */
export function pkey_mprotect(
  addr: Address | null,
  length: size_t | Integer,
  prot: Flags<'PROT_'>,
  pkey: int,
): number {
  return unwrap(nothrow.pkey_mprotect(addr, length, prot, pkey), 'pkey_mprotect');
}

/**
 * remap_file_pages(addr, size, prot, pgoff, flags) maps other pages of the file into a part of a shared mapping.
 *
 * Kept for old programs: the kernel makes a mapping of its own of it, as `mmap` does.
 *
 * @param addr where, a multiple of the page size.
 * @param size how many bytes.
 * @param prot 0.
 * @param pgoff where in the file, in pages of this machine’s size.
 * @param flags `MAP_NONBLOCK` or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: the range is not of one shared mapping, or `prot` is not 0.
 * @see man 2 remap_file_pages
 */
export function remap_file_pages(
  addr: Address | null,
  size: size_t | Integer,
  prot: Flags<'PROT_'> | undefined = 0,
  pgoff: ulong | Integer,
  flags: Flags<'MAP_'> = 0,
): number {
  return unwrap(nothrow.remap_file_pages(addr, size, prot, pgoff, flags), 'remap_file_pages');
}

/**
 * userfaultfd(flags) makes a descriptor through which a program answers page faults itself.
 *
 * A thread that touches a registered page stops until another answers: never register memory that the answering thread needs.
 *
 * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `UFFD_USER_MODE_ONLY`, or-ed.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EPERM: without CAP_SYS_PTRACE only faults of user mode may be handled.
 * @since Linux 4.3
 * @see man 2 userfaultfd, <linux/userfaultfd.h>
 */
export function userfaultfd(flags: Flags<'O_'>): fd {
  return unwrap(nothrow.userfaultfd(flags), 'userfaultfd');
}

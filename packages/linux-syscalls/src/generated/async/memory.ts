// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, int, loff_t, size_t, ulong } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function brk(..._refused: never[]): Promise<never> {
  return refuse('brk', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
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
  options?: AsyncOptions,
): Promise<number>;
export function madvise(...given: readonly unknown[]): Promise<number> {
  return submit('madvise', given);
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
  flags?: Flags<'SHADOW_STACK_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function map_shadow_stack(
  addr: Address | null,
  size: size_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function map_shadow_stack(...given: readonly unknown[]): Promise<number> {
  return submit('map_shadow_stack', given);
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
export function memfd_secret(flags?: Flags<'O_'>, options?: AsyncOptions): Promise<fd>;
/** The same, where what may be left out is. */
export function memfd_secret(options: AsyncOptions): Promise<fd>;
export function memfd_secret(...given: readonly unknown[]): Promise<number> {
  return submit('memfd_secret', given);
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
export function mincore(
  addr: Address | null,
  length: size_t | Integer,
  vec: Memory,
  options?: AsyncOptions,
): Promise<number>;
export function mincore(...given: readonly unknown[]): Promise<number> {
  return submit('mincore', given);
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
export function mlock(
  addr: Address | null,
  length: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function mlock(...given: readonly unknown[]): Promise<number> {
  return submit('mlock', given);
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
  flags?: Flags<'MLOCK_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mlock2(
  addr: Address | null,
  length: size_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function mlock2(...given: readonly unknown[]): Promise<number> {
  return submit('mlock2', given);
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
export function mlockall(flags: Flags<'MCL_'>, options?: AsyncOptions): Promise<number>;
export function mlockall(...given: readonly unknown[]): Promise<number> {
  return submit('mlockall', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function mmap(...given: readonly unknown[]): Promise<number> {
  return submit('mmap', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function mprotect(...given: readonly unknown[]): Promise<number> {
  return submit('mprotect', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function mremap(...given: readonly unknown[]): Promise<number> {
  return submit('mremap', given);
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
  flags?: ulong | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mseal(
  addr: Address | null,
  length: size_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function mseal(...given: readonly unknown[]): Promise<number> {
  return submit('mseal', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function msync(...given: readonly unknown[]): Promise<number> {
  return submit('msync', given);
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
export function munlock(
  addr: Address | null,
  length: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function munlock(...given: readonly unknown[]): Promise<number> {
  return submit('munlock', given);
}

/**
 * munlockall() lets all pages of this process leave memory again.
 *
 * @returns 0.
 * @see man 2 munlockall
 */
export function munlockall(options?: AsyncOptions): Promise<number>;
export function munlockall(...given: readonly unknown[]): Promise<number> {
  return submit('munlockall', given);
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
export function munmap(
  addr: Address | null,
  length: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function munmap(...given: readonly unknown[]): Promise<number> {
  return submit('munmap', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().pkey_alloc`. */
export function pkey_alloc(..._refused: never[]): Promise<never> {
  return refuse(
    'pkey_alloc',
    'what it reads or changes belongs to the thread that calls it: thread().pkey_alloc',
  );
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
export function pkey_free(pkey: int, options?: AsyncOptions): Promise<number>;
export function pkey_free(...given: readonly unknown[]): Promise<number> {
  return submit('pkey_free', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function pkey_mprotect(...given: readonly unknown[]): Promise<number> {
  return submit('pkey_mprotect', given);
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
  prot: Flags<'PROT_'> | undefined,
  pgoff: ulong | Integer,
  flags?: Flags<'MAP_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function remap_file_pages(
  addr: Address | null,
  size: size_t | Integer,
  prot: Flags<'PROT_'> | undefined,
  pgoff: ulong | Integer,
  options: AsyncOptions,
): Promise<number>;
export function remap_file_pages(...given: readonly unknown[]): Promise<number> {
  return submit('remap_file_pages', given);
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
export function userfaultfd(flags: Flags<'O_'>, options?: AsyncOptions): Promise<fd>;
export function userfaultfd(...given: readonly unknown[]): Promise<number> {
  return submit('userfaultfd', given);
}

// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { fd, loff_t, size_t } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * mmap(addr, length, prot, flags, fd, offset) maps a file or fresh memory into this process.
 *
 * Pages have 4, 16 or 64 KiB: ask `/proc/self/auxv` (AT_PAGESZ) or use multiples of 65536.
 *
 * x86 and arm have `mmap2`, which counts in units of 4096 bytes: an offset between them is EINVAL, as the kernel answers elsewhere, and one that 44 bits can’t hold EOVERFLOW.
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

import { architectures } from '@linux-syscalls/abi/arch';
import { raw } from '../testing/index.ts';

const { SYS, syscall, isError } = raw;

// From <linux/mman.h>, the same on every architecture; a wrong value fails the test.
export const PROT_NONE = 0;
export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const PROT_EXEC = 4;
const MAP_PRIVATE = 0x2;
const MAP_ANONYMOUS = 0x20;

/** Maps fresh memory, near `hint` if that is free. */
export function map(length: number, protection: number, hint = 0): number {
  // Architectures with mmap2 have the old mmap, which takes a pointer to its arguments.
  const number = (SYS as Record<string, number>).mmap2 ?? SYS.mmap;
  const words = [hint, length, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0];
  const address =
    architectures[raw.arch].mmapArguments === 'memory'
      ? syscall(number, BigInt64Array.from(words, BigInt))
      : syscall(number, ...words);
  if (isError(address)) throw new Error(`mmap failed with ${address}`);
  return address;
}

export function unmap(address: number, length: number): void {
  if (syscall(SYS.munmap, address, length) !== 0) throw new Error('munmap failed');
}

/** An address that nothing can be read from or written to; it stays mapped, so that no other thread gets it. */
export function wildAddress(): number {
  return map(pageSize, PROT_NONE);
}

/** A multiple of every page size of these architectures. */
export const pageSize = 65536;

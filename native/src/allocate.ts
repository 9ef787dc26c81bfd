import { outOfRange, wrongType } from '@linux-syscalls/errors';
import { addressOf } from './addresses.ts';
import { markAllocated } from './allocated.ts';

/**
 * allocate(length, alignment) makes zeroed memory whose address never moves, for what the kernel
 * keeps after the call (robust lists, rings, alternate stacks …) and for O_DIRECT.
 *
 * It is freed like any ArrayBuffer when nothing refers to it any more: keep it as long as the kernel.
 *
 * @param length in bytes.
 * @param alignment of its address in bytes, a power of two; 16 by default.
 */
export function allocate(length: number, alignment: number = 16): Uint8Array<ArrayBuffer> {
  checkSize('length', length);
  checkSize('alignment', alignment);
  if (alignment < 1 || alignment > 2 ** 30 || (alignment & (alignment - 1)) !== 0) {
    throw outOfRange('allocate: alignment', 'a power of two up to 2^30', alignment);
  }
  // Make the ArrayBuffer first: the memory of a typed array made directly may be on the heap, and move.
  const buffer = new ArrayBuffer(length + alignment);
  markAllocated(buffer);
  const misaligned = addressOf(new Uint8Array(buffer)) % alignment;
  return new Uint8Array(buffer, misaligned === 0 ? 0 : alignment - misaligned, length);
}

function checkSize(name: string, value: unknown): void {
  if (typeof value !== 'number') {
    throw wrongType(`allocate: ${name}`, 'a number', value);
  }
  if (!Number.isSafeInteger(value) || value < 0) {
    throw outOfRange(`allocate: ${name}`, 'a number of bytes', value);
  }
}

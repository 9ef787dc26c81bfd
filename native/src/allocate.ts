import { addressOf } from './addresses.ts';
import { markAllocated } from './allocated.ts';
import { rangeError, shown, typeError } from './errors.ts';

/**
 * allocate(length, alignment) makes zeroed memory whose address never moves, for what the kernel
 * keeps after the call (robust lists, rings, alternate stacks …) and for O_DIRECT.
 *
 * It is freed like any ArrayBuffer when nothing refers to it any more: keep it as long as the kernel.
 *
 * @param length in bytes.
 * @param alignment of its address in bytes, a power of two; 16 unless told.
 */
export function allocate(length: number, alignment: number = 16): Uint8Array<ArrayBuffer> {
  checkSize('length', length);
  checkSize('alignment', alignment);
  if (alignment < 1 || alignment > 2 ** 30 || (alignment & (alignment - 1)) !== 0) {
    throw rangeError(`allocate: alignment is ${alignment}, not a power of two up to 2^30`);
  }
  // Make the ArrayBuffer first: the memory of a typed array made directly may be on the heap, and move.
  const buffer = new ArrayBuffer(length + alignment);
  markAllocated(buffer);
  const misaligned = addressOf(new Uint8Array(buffer)) % alignment;
  return new Uint8Array(buffer, misaligned === 0 ? 0 : alignment - misaligned, length);
}

function checkSize(name: string, value: unknown): void {
  if (typeof value !== 'number') {
    throw typeError(`allocate: ${name} is ${shown(value)}, not a number`);
  }
  if (!Number.isSafeInteger(value) || value < 0) {
    throw rangeError(`allocate: ${name} is ${shown(value)}, not a number of bytes`);
  }
}

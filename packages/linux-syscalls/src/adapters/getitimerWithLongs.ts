import { writePointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

const timer = new Int32Array(scratch.buffer, timesOffset, 4);

/** getitimer where the kernel's record has 32 bits for each number and the portable one 64. */
export function getitimerWithLongs(getitimer: number, which: number, value: Pointer): number {
  const result = syscall(getitimer, which, scratchAddress(timesOffset));
  return result < 0 ? result : writePointed(value, BigInt64Array.from(timer, BigInt));
}

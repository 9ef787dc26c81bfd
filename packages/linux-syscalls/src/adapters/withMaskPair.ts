import { pairOffset, scratch, scratchAddress } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { wordBits } from '../generated/word.ts';
import { addressOf, syscall } from '../trap.ts';

const Words = wordBits === 64 ? BigUint64Array : Uint32Array;
const pair = new Words(scratch.buffer, pairOffset, 2);
const write = (index: 0 | 1, value: number | bigint): void => {
  pair[index] = wordBits === 64 ? BigInt(value) : Number(value);
};

/** A call whose sixth register points at a signal mask's address and size: six are all there are. */
export function withMaskPair(
  nr: number,
  first: Pointer,
  second: Pointer,
  third: Pointer,
  fourth: Pointer,
  timeout: Pointer,
  sigmask: Pointer,
  maskSize: number,
): number {
  if (sigmask === 0) return syscall(nr, first, second, third, fourth, timeout, 0);
  write(0, typeof sigmask === 'object' ? addressOf(sigmask) : sigmask);
  write(1, maskSize);
  const address = scratchAddress(pairOffset);
  return syscall(nr, first, second, third, fourth, timeout, address);
}

import { addressOf } from '../trap.ts';

/**
 * Scratch memory, for data that a call needs only while it runs: paths, results through a pointer.
 *
 * Each thread has its own, and the next call reuses it. A wrapper writes it after all code of the
 * caller's has run.
 */
const size = 33216;
export const scratch: Uint8Array<ArrayBuffer> = new Uint8Array(new ArrayBuffer(size));

let start = 0;

/** The address of a byte of the scratch memory. */
export function scratchAddress(offset: number): number {
  if (start === 0) start = addressOf(scratch);
  return start + offset;
}

/** What the kernel gets in place of the caller's memory, for adapters: room for a `struct statx`. */
export const planOffset = 32704;
export const planCapacity = 256;
/** The copy of a length that the kernel reads and then writes. */
export const lengthOffset = 56;
/** The copy of a structure that says its own size, where it isn't larger. */
export const blockOffset = 32960;
export const blockCapacity = 256;

/** The first bytes are for a stored result; each of a call's four texts has a part of its own. */
export const resultOffset = 0;
export const pathOffsets: readonly [number, number, number, number] = [64, 8224, 16384, 24544];
export const pathCapacity = 8160;

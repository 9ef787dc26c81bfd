import { type Integer, uint64 } from '../arguments/integers.ts';

const second = 1_000_000_000n;

/** A `struct __kernel_timespec` of a time in nanoseconds: 64 bits twice, on every architecture. */
export function timespecOf(call: string, name: string, time: Integer): BigInt64Array {
  const nanoseconds = BigInt(uint64(call, name, time));
  // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
  const timespec = new BigInt64Array(new ArrayBuffer(16));
  timespec[0] = nanoseconds / second;
  timespec[1] = nanoseconds % second;
  return timespec;
}

import { readPointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

const wanted = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** stime, which hardly any architecture has: the clock is set to a second and no nanoseconds. */
export function stimeThroughClock(clock_settime: number, clock: number, t: Pointer): number {
  const seconds = new BigInt64Array(1);
  const fault = readPointed(t, seconds);
  if (fault !== 0) return fault;
  wanted[0] = seconds[0]!;
  wanted[1] = 0n;
  return syscall(clock_settime, clock, scratchAddress(timesOffset));
}

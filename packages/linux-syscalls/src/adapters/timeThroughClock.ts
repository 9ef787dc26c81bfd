import { writePointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

const now = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** time where it is missing or has 32 bits: the seconds of the clock that ticks, as it counts them. */
export function timeThroughClock(clock_gettime: number, clock: number, tloc: Pointer): number {
  const result = syscall(clock_gettime, clock, scratchAddress(timesOffset));
  if (result < 0) return result;
  const seconds = now[0]!;
  const fault = tloc === 0 ? 0 : writePointed(tloc, BigInt64Array.of(seconds));
  return fault === 0 ? Number(seconds) : fault;
}

import { writePointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

const now = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** gettimeofday where the kernel's own has seconds of 32 bits; only it knows the time zone. */
export function gettimeofdayThroughClock(
  clock_gettime: number,
  gettimeofday: number,
  realtime: number,
  tv: Pointer,
  tz: Pointer,
): number {
  if (tv !== 0) {
    const result = syscall(clock_gettime, realtime, scratchAddress(timesOffset));
    if (result < 0) return result;
    const fault = writePointed(tv, BigInt64Array.of(now[0]!, now[1]! / 1000n));
    if (fault !== 0) return fault;
  }
  return tz === 0 ? 0 : syscall(gettimeofday, 0, tz);
}

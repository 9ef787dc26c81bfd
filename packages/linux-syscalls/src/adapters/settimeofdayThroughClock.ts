import { readPointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { syscall } from '../trap.ts';

const wanted = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** settimeofday where the kernel's own has seconds of 32 bits; only it sets the time zone. */
export function settimeofdayThroughClock(
  clock_settime: number,
  settimeofday: number,
  realtime: number,
  tv: Pointer,
  tz: Pointer,
): number {
  if (tv === 0) return syscall(settimeofday, 0, tz);
  const time = new BigInt64Array(2);
  const fault = readPointed(tv, time);
  if (fault !== 0) return fault;
  const [seconds, microseconds] = time as unknown as [bigint, bigint];
  if (microseconds < 0n || microseconds >= 1_000_000n) return -EINVAL;
  wanted[0] = seconds;
  wanted[1] = microseconds * 1000n;
  const result = syscall(clock_settime, realtime, scratchAddress(timesOffset));
  return result < 0 || tz === 0 ? result : syscall(settimeofday, 0, tz);
}

import { readPointed, writePointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { syscall } from '../trap.ts';

const clockTime = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** time where it is missing or has 32 bits: the seconds of the coarse clock, as in the kernel. */
export function timeThroughClock(clock_gettime: number, clock: number, tloc: Pointer): number {
  const result = syscall(clock_gettime, clock, scratchAddress(timesOffset));
  if (result < 0) return result;
  const seconds = clockTime[0]!;
  const fault = tloc === 0 ? 0 : writePointed(tloc, BigInt64Array.of(seconds));
  return fault === 0 ? Number(seconds) : fault;
}

/** stime, which few architectures have: sets the clock to whole seconds. */
export function stimeThroughClock(clock_settime: number, clock: number, t: Pointer): number {
  const seconds = new BigInt64Array(1);
  const fault = readPointed(t, seconds);
  if (fault !== 0) return fault;
  clockTime[0] = seconds[0]!;
  clockTime[1] = 0n;
  return syscall(clock_settime, clock, scratchAddress(timesOffset));
}

/** gettimeofday where the kernel's has 32-bit seconds; it is still called for the time zone. */
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
    const fault = writePointed(tv, BigInt64Array.of(clockTime[0]!, clockTime[1]! / 1000n));
    if (fault !== 0) return fault;
  }
  return tz === 0 ? 0 : syscall(gettimeofday, 0, tz);
}

/** settimeofday where the kernel's has 32-bit seconds; it is still called for the time zone. */
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
  clockTime[0] = seconds;
  clockTime[1] = microseconds * 1000n;
  const result = syscall(clock_settime, realtime, scratchAddress(timesOffset));
  return result < 0 || tz === 0 ? result : syscall(settimeofday, 0, tz);
}

import { readPointed, writePointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { syscall } from '../trap.ts';

const remaining = new BigInt64Array(scratch.buffer, timesOffset, 2);

/**
 * select where the kernel's own is missing or has seconds of 32 bits.
 *
 * select takes microseconds from a million up, pselect6 no nanoseconds from a milliard up; both
 * leave in their time what remains of it.
 */
export function selectThroughPselect6(
  pselect6: number,
  nfds: number,
  readfds: Pointer,
  writefds: Pointer,
  exceptfds: Pointer,
  timeout: Pointer,
): number {
  if (timeout === 0) return syscall(pselect6, nfds, readfds, writefds, exceptfds, 0, 0);
  const time = new BigInt64Array(2);
  const fault = readPointed(timeout, time);
  if (fault !== 0) return fault;
  const [seconds, microseconds] = time as unknown as [bigint, bigint];
  if (seconds < 0n || microseconds < 0n) return -EINVAL;
  remaining[0] = seconds + microseconds / 1_000_000n;
  remaining[1] = (microseconds % 1_000_000n) * 1000n;
  const result = syscall(
    pselect6,
    nfds,
    readfds,
    writefds,
    exceptfds,
    scratchAddress(timesOffset),
    0,
  );
  time[0] = remaining[0];
  time[1] = remaining[1] / 1000n;
  // Like the kernel's: that the time can't be written back is no error.
  writePointed(timeout, time);
  return result;
}

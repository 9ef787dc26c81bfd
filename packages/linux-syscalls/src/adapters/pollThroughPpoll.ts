import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

const remaining = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** poll where the kernel has only ppoll: milliseconds as a time, which the kernel counts down. */
export function pollThroughPpoll(
  ppoll: number,
  fds: Pointer,
  nfds: number,
  timeout: number,
  maskSize: number,
): number {
  if (timeout < 0) return syscall(ppoll, fds, nfds, 0, 0, maskSize);
  remaining[0] = BigInt(Math.floor(timeout / 1000));
  remaining[1] = BigInt((timeout % 1000) * 1_000_000);
  return syscall(ppoll, fds, nfds, scratchAddress(timesOffset), 0, maskSize);
}

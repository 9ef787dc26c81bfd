import type { Integer } from '../arguments/integers.ts';
import { readPointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall4 } from '../trap.ts';

const times = new BigInt64Array(scratch.buffer, timesOffset, 4);

/** utime where the kernel's own is missing or has seconds of 32 bits: whole seconds, no nanoseconds. */
export function utimeThroughUtimensat(
  utimensat: number,
  dirfd: number,
  filename: Integer,
  seconds: Pointer,
): number {
  if (seconds === 0) return syscall4(utimensat, dirfd, filename, 0, 0);
  const given = new BigInt64Array(2);
  const fault = readPointed(seconds, given);
  if (fault !== 0) return fault;
  times.set([given[0]!, 0n, given[1]!, 0n]);
  return syscall4(utimensat, dirfd, filename, scratchAddress(timesOffset), 0);
}

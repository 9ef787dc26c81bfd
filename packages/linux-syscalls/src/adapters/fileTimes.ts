import type { Integer } from '../arguments/integers.ts';
import { readPointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { syscall4 } from '../trap.ts';

const times = new BigInt64Array(scratch.buffer, timesOffset, 4);

/** utime where the kernel's is missing or has 32-bit seconds. */
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

/** utimes and futimesat where the kernel's are missing or have 32-bit seconds. */
export function utimesThroughUtimensat(
  utimensat: number,
  dirfd: number,
  filename: Integer,
  values: Pointer,
): number {
  if (values === 0) return syscall4(utimensat, dirfd, filename, 0, 0);
  const given = new BigInt64Array(4);
  const fault = readPointed(values, given);
  if (fault !== 0) return fault;
  const [accessed, accessedMicroseconds, modified, modifiedMicroseconds] =
    given as unknown as readonly [bigint, bigint, bigint, bigint];
  // Times 1000, some invalid values would become UTIME_NOW or UTIME_OMIT.
  for (const microseconds of [accessedMicroseconds, modifiedMicroseconds]) {
    if (microseconds < 0n || microseconds >= 1_000_000n) return -EINVAL;
  }
  times.set([accessed, accessedMicroseconds * 1000n, modified, modifiedMicroseconds * 1000n]);
  return syscall4(utimensat, dirfd, filename, scratchAddress(timesOffset), 0);
}

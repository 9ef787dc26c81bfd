import type { Integer } from '../arguments/integers.ts';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { Converted, type Plan } from './Plan.ts';

/** utime where the kernel's is missing or has 32-bit seconds. */
export function utimeThroughUtimensat(
  utimensat: number,
  dirfd: number,
  filename: Integer,
  seconds: Pointer,
): Plan {
  const times = new Converted(seconds, 32, {
    in: ({ quads }) => {
      const given = new BigInt64Array(2);
      const fault = readPointed(seconds, given);
      if (fault === 0) quads.set([given[0]!, 0n, given[1]!, 0n]);
      return fault;
    },
  });
  return { number: utimensat, words: [dirfd, filename, seconds === 0 ? 0 : times, 0] };
}

/** utimes and futimesat where the kernel's are missing or have 32-bit seconds. */
export function utimesThroughUtimensat(
  utimensat: number,
  dirfd: number,
  filename: Integer,
  values: Pointer,
): Plan {
  const times = new Converted(values, 32, { in: ({ quads }) => fillTimes(quads, values) });
  return { number: utimensat, words: [dirfd, filename, values === 0 ? 0 : times, 0] };
}

function fillTimes(times: BigInt64Array, values: Pointer): number {
  const fault = readPointed(values, times);
  if (fault !== 0) return fault;
  for (const i of [1, 3]) {
    const microseconds = times[i]!;
    // Times 1000, some invalid values would become UTIME_NOW or UTIME_OMIT.
    if (microseconds < 0n || microseconds >= 1_000_000n) return -EINVAL;
    times[i] = microseconds * 1000n;
  }
  return 0;
}

import { readPointed, writePointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { Converted, type Plan, type Planned } from './Plan.ts';

/** time where it is missing or has 32 bits: the seconds of the coarse clock, as in the kernel. */
export function timeThroughClock(clock_gettime: number, clock: number, tloc: Pointer): Plan {
  let seconds = 0n;
  const time = new Converted(tloc, 16, {
    out: ({ quads }, result) => {
      if (result < 0) return 0;
      seconds = quads[0]!;
      return tloc === 0 ? 0 : writePointed(tloc, BigInt64Array.of(seconds));
    },
  });
  return {
    number: clock_gettime,
    words: [clock, time],
    finish: () => Number(seconds),
  };
}

/** stime, which few architectures have: sets the clock to whole seconds. */
export function stimeThroughClock(clock_settime: number, clock: number, t: Pointer): Plan {
  const time = new Converted(t, 16, {
    in: ({ bytes, quads }) => {
      quads[1] = 0n;
      return readPointed(t, bytes.subarray(0, 8));
    },
  });
  return { number: clock_settime, words: [clock, t === 0 ? 0 : time] };
}

/** gettimeofday where the kernel's has 32-bit seconds; it is still called for the time zone. */
export function gettimeofdayThroughClock(
  clock_gettime: number,
  gettimeofday: number,
  realtime: number,
  tv: Pointer,
  tz: Pointer,
): Planned {
  const zone: Planned = tz === 0 ? 0 : { number: gettimeofday, words: [0, tz] };
  if (tv === 0) return zone;
  const time = new Converted(tv, 16, {
    out: ({ quads }, result) => {
      if (result < 0) return 0;
      const [seconds, nanoseconds] = quads as unknown as readonly [bigint, bigint];
      return writePointed(tv, BigInt64Array.of(seconds, nanoseconds / 1000n));
    },
  });
  const first = { number: clock_gettime, words: [realtime, time] };
  return tz === 0 ? first : { ...first, next: zone };
}

/** settimeofday where the kernel's has 32-bit seconds; it is still called for the time zone. */
export function settimeofdayThroughClock(
  clock_settime: number,
  settimeofday: number,
  realtime: number,
  tv: Pointer,
  tz: Pointer,
): Plan {
  const zone = { number: settimeofday, words: [0, tz] };
  if (tv === 0) return zone;
  const time = new Converted(tv, 16, {
    in: ({ quads }) => {
      const fault = readPointed(tv, quads);
      if (fault !== 0) return fault;
      const microseconds = quads[1]!;
      if (microseconds < 0n || microseconds >= 1_000_000n) return -EINVAL;
      quads[1] = microseconds * 1000n;
      return 0;
    },
  });
  const first = { number: clock_settime, words: [realtime, time] };
  return tz === 0 ? first : { ...first, next: zone };
}

import {
  adjtimex,
  CLOCK_MONOTONIC,
  CLOCK_REALTIME,
  clock_adjtime,
  clock_getres,
  clock_gettime,
  clock_nanosleep,
  clock_settime,
  gettimeofday,
  nanosleep,
  settimeofday,
  stime,
  struct,
  TIME_ERROR,
  TIME_OK,
  TIMER_ABSTIME,
  time,
} from 'linux-syscalls';
import { expect, test } from 'vitest';

const nanoseconds = (ts: struct.timespec): bigint =>
  ts.tv_sec * 1_000_000_000n + BigInt(ts.tv_nsec);

test('clock_gettime reads the clock that Date reads', () => {
  const ts = struct.timespec.alloc();
  const before = Date.now();
  expect(clock_gettime(CLOCK_REALTIME, ts)).toBe(0);
  const milliseconds = Number(nanoseconds(ts) / 1_000_000n);
  expect(milliseconds).toBeGreaterThanOrEqual(before);
  expect(milliseconds).toBeLessThanOrEqual(Date.now());
});

test('clock_gettime reads the clock that process.hrtime reads', () => {
  const ts = struct.timespec.alloc();
  const before = process.hrtime.bigint();
  clock_gettime(CLOCK_MONOTONIC, ts);
  expect(nanoseconds(ts) >= before).toBe(true);
  expect(nanoseconds(ts) <= process.hrtime.bigint()).toBe(true);
});

test('clock_gettime refuses a clock that does not exist', () => {
  expect(() => clock_gettime(99, struct.timespec.alloc())).toThrow(/^EINVAL: .*, clock_gettime$/);
});

const code = (name: string): object => expect.objectContaining({ code: name });

test('clock_getres tells a resolution', () => {
  const resolution = struct.timespec.alloc();
  expect(clock_getres(CLOCK_MONOTONIC, resolution)).toBe(0);
  expect(nanoseconds(resolution)).toBeGreaterThan(0n);
  expect(clock_getres(CLOCK_MONOTONIC, null)).toBe(0);
  expect(() => clock_getres(99, resolution)).toThrow(code('EINVAL'));
});

test('clocks are not set to what makes no sense', () => {
  const wrong = struct.timespec.alloc({ tv_sec: 5_000_000_000n, tv_nsec: 1_000_000_000 });
  expect(() => clock_settime(CLOCK_MONOTONIC, wrong)).toThrow(code('EINVAL'));
  const tv = struct.timeval.alloc({ tv_sec: 5_000_000_000n, tv_usec: 1_000_000 });
  expect(() => settimeofday(tv, null)).toThrow(code('EINVAL'));
});

test('stime is refused where it would do something', () => {
  expect(() => stime(BigInt64Array.of(-1n))).toThrow(/^E(INVAL|PERM): .*, stime$/);
  expect(() => stime(1)).toThrow(code('EFAULT'));
  expect(() => stime(new BigInt64Array(0))).toThrow(/^stime: t holds 0 numbers but 1 are needed$/);
});

test('sleeping until what has passed, or for nothing, is over at once', () => {
  const past = struct.timespec.alloc({ tv_sec: 1 });
  expect(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, past, null)).toBe(0);
  const nothing = struct.timespec.alloc();
  const left = struct.timespec.alloc();
  expect(clock_nanosleep(CLOCK_REALTIME, 0, nothing, left)).toBe(0);
  expect(nanosleep(nothing, left)).toBe(0);
  const wrong = struct.timespec.alloc({ tv_nsec: 1_000_000_000 });
  expect(() => nanosleep(wrong, null)).toThrow(code('EINVAL'));
  expect(() => clock_nanosleep(99, 0, nothing, null)).toThrow(code('EINVAL'));
});

test('adjtimex and clock_adjtime tell how the clock is kept', () => {
  const first = struct.timex.alloc();
  const state = adjtimex(first);
  expect(state).toBeGreaterThanOrEqual(TIME_OK);
  expect(state).toBeLessThanOrEqual(TIME_ERROR);
  expect(first.time.tv_sec).toBeGreaterThan(1_700_000_000n);
  const second = struct.timex.alloc();
  expect(clock_adjtime(CLOCK_REALTIME, second)).toBe(state);
  expect(second.tick).toBe(first.tick);
  expect(() => clock_adjtime(99, second)).toThrow(code('EINVAL'));
});

test('gettimeofday and time read the clock that Date reads', () => {
  const tv = struct.timeval.alloc();
  const tz = struct.timezone.alloc({ tz_dsttime: 77 });
  const before = Date.now();
  expect(gettimeofday(tv, tz)).toBe(0);
  const milliseconds = Number(tv.tv_sec * 1000n + BigInt(tv.tv_usec) / 1000n);
  expect(milliseconds).toBeGreaterThanOrEqual(before);
  expect(milliseconds).toBeLessThanOrEqual(Date.now());
  expect(tz.tz_dsttime).not.toBe(77);
  expect(gettimeofday(null, null)).toBe(0);
  const tloc = new BigInt64Array(1);
  const seconds = time(tloc);
  expect(tloc[0]).toBe(BigInt(seconds));
  // The clock that ticks is at most a tick behind.
  expect(seconds).toBeGreaterThanOrEqual(Number(tv.tv_sec) - 1);
  expect(time(null)).toBeGreaterThanOrEqual(seconds);
  expect(() => gettimeofday(1, null)).toThrow(code('EFAULT'));
});

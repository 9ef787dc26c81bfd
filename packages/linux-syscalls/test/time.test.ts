import { CLOCK_MONOTONIC, CLOCK_REALTIME, clock_gettime, struct } from 'linux-syscalls';
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

import {
  alarm,
  CLOCK_MONOTONIC,
  getitimer,
  ITIMER_REAL,
  SIGEV_NONE,
  setitimer,
  struct,
  timer_create,
  timer_delete,
  timer_getoverrun,
  timer_gettime,
  timer_settime,
} from 'linux-syscalls';
import { arch } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';

const code = (name: string): object => expect.objectContaining({ code: name });

test('a timer is made, set beyond 2038, read back and ended', () => {
  const timer = new Int32Array(1);
  const silent = struct.sigevent.alloc({ sigev_notify: SIGEV_NONE });
  expect(timer_create(CLOCK_MONOTONIC, silent, timer)).toBe(0);
  const wanted = struct.itimerspec.alloc({
    it_value: { tv_sec: 5_000_000_000n, tv_nsec: 7 },
    it_interval: { tv_sec: 3, tv_nsec: 5 },
  });
  const now = struct.itimerspec.alloc();
  expect(timer_settime(timer[0]!, 0, wanted, null)).toBe(0);
  expect(timer_gettime(timer[0]!, now)).toBe(0);
  expect(now.it_value.tv_sec).toBeGreaterThan(4_000_000_000n);
  expect(now.it_interval.tv_sec).toBe(3n);
  expect(timer_getoverrun(timer[0]!)).toBe(0);
  wanted.it_value.tv_nsec = 1_000_000_000;
  expect(() => timer_settime(timer[0]!, 0, wanted, null)).toThrow(code('EINVAL'));
  expect(timer_delete(timer[0]!)).toBe(0);
  expect(() => timer_delete(timer[0]!)).toThrow(code('EINVAL'));
  expect(() => timer_create(99, silent, timer)).toThrow(code('EINVAL'));
});

test('alarm tells what the alarm before had to go', () => {
  expect(alarm(0)).toBe(0);
  expect(alarm(5000)).toBe(0);
  const left = alarm(0);
  expect(left).toBeGreaterThan(4000);
  expect(left).toBeLessThanOrEqual(5000);
});

test('setitimer sets what getitimer tells', () => {
  const off = struct.itimerval.alloc();
  const before = struct.itimerval.alloc();
  const wanted = struct.itimerval.alloc({
    it_value: { tv_sec: 1_000_000, tv_usec: 5 },
    it_interval: { tv_sec: 7, tv_usec: 0 },
  });
  expect(setitimer(ITIMER_REAL, wanted, null)).toBe(0);
  const now = struct.itimerval.alloc();
  expect(getitimer(ITIMER_REAL, now)).toBe(0);
  expect(setitimer(ITIMER_REAL, off, before)).toBe(0);
  for (const told of [now, before]) {
    expect(told.it_value.tv_sec).toBeGreaterThan(900_000n);
    expect(told.it_interval.tv_sec).toBe(7n);
  }
  getitimer(ITIMER_REAL, now);
  expect(now.it_value.tv_sec).toBe(0n);
  expect(() => getitimer(99, now)).toThrow(code('EINVAL'));
  wanted.it_value.tv_usec = 1_000_000;
  expect(() => setitimer(ITIMER_REAL, wanted, null)).toThrow(code('EINVAL'));
});

test('seconds that a kernel of 32 bits can’t take are refused there', () => {
  const far = struct.itimerval.alloc({ it_value: { tv_sec: 5_000_000_000n } });
  const before = struct.itimerval.alloc();
  if (arch === 'x86' || arch === 'arm') {
    expect(() => setitimer(ITIMER_REAL, far, null)).toThrow(
      /^setitimer: new_value.it_value.tv_sec is 5000000000 but the kernel has 32 bits for it$/,
    );
    return;
  }
  setitimer(ITIMER_REAL, far, null);
  setitimer(ITIMER_REAL, struct.itimerval.alloc(), before);
  expect(before.it_value.tv_sec).toBeGreaterThan(4_000_000_000n);
});

import { CLOCK_MONOTONIC, CLOCK_REALTIME, struct as time } from '@linux-syscalls/types/linux/time';
import { TFD_CLOEXEC, TFD_NONBLOCK, TFD_TIMER_ABSTIME } from '@linux-syscalls/types/linux/timerfd';
import { close, struct } from 'linux-syscalls';
import { expect, test } from 'vitest';
import { available, call } from './call.ts';
import { fdinfo } from './proc.ts';
import { writtenBytes } from './written.ts';

const settime = available('timerfd_settime64', 'timerfd_settime');
const gettime = available('timerfd_gettime64', 'timerfd_gettime');

const beyond2038 = 5_000_000_000n;

test('timerfd keeps an expiry beyond 2038 and an interval', () => {
  const fd = call('timerfd_create', CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  const wanted = struct.itimerspec.alloc({
    it_value: { tv_sec: beyond2038 },
    it_interval: { tv_sec: 4_294_967_299n, tv_nsec: 7 },
  });
  const before = BigInt(Math.floor(Date.now() / 1000));
  call(settime, fd, TFD_TIMER_ABSTIME, wanted, null);
  const left = struct.itimerspec.alloc();
  call(gettime, fd, left);
  const after = BigInt(Math.ceil(Date.now() / 1000));

  expect(struct.itimerspec.toObject(left).it_interval).toEqual({
    tv_sec: 4_294_967_299n,
    tv_nsec: 7n,
  });
  expect(left.it_value.tv_sec).toBeGreaterThanOrEqual(beyond2038 - after - 1n);
  expect(left.it_value.tv_sec).toBeLessThanOrEqual(beyond2038 - before);
  expect(fdinfo(fd).get('it_interval')).toBe('(4294967299, 7)');
  close(fd);
});

test(`${settime} gives back what was set before`, () => {
  const fd = call('timerfd_create', CLOCK_MONOTONIC, 0);
  const interval = { tv_sec: 4_294_967_299n, tv_nsec: 999_999_999n };
  call(settime, fd, 0, struct.itimerspec.from({ it_value: interval, it_interval: interval }), null);
  const old = struct.itimerspec.alloc();
  call(settime, fd, 0, struct.itimerspec.alloc(), old);
  expect(struct.itimerspec.toObject(old).it_interval).toEqual(interval);
  expect(old.it_value.tv_sec).toBe(4_294_967_299n);
  expect(fdinfo(fd).get('it_interval')).toBe('(0, 0)');
  close(fd);
});

test('timerfd_settime takes the itimerspec of the headers', () => {
  const fd = call('timerfd_create', CLOCK_MONOTONIC, 0);
  const wanted = time.itimerspec.alloc({
    it_value: { tv_sec: 1_000_000, tv_nsec: 1 },
    it_interval: { tv_sec: 12_345, tv_nsec: 678_901_234 },
  });
  call('timerfd_settime', fd, 0, wanted, null);
  expect(fdinfo(fd).get('it_interval')).toBe('(12345, 678901234)');
  const left = time.itimerspec.alloc();
  call('timerfd_gettime', fd, left);
  expect(time.itimerspec.toObject(left).it_interval).toEqual({
    tv_sec: 12_345,
    tv_nsec: 678_901_234,
  });
  close(fd);
});

test.each([
  [gettime, struct.itimerspec.size],
  ['timerfd_gettime', time.itimerspec.size],
] as const)('%s writes the %i bytes that its record has', (name, size) => {
  const fd = call('timerfd_create', CLOCK_MONOTONIC, 0);
  expect(writtenBytes(2 * size, (memory) => call(name, fd, memory))).toBe(size);
  close(fd);
});

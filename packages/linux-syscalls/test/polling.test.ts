import { emulator } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import {
  close,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create,
  epoll_create1,
  epoll_ctl,
  epoll_pwait,
  epoll_pwait2,
  epoll_wait,
  eventfd,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  poll,
  ppoll,
  pselect6,
  select,
  struct,
} from 'linux-syscalls';
import { addressOf, SYS } from 'linux-syscalls/raw';
import { afterAll, expect, test } from 'vitest';
import { since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
// A counter of 0 can be written and not read, one of 1 both.
const silent = eventfd(0);
const ready = eventfd(1);
afterAll(() => {
  close(silent);
  close(ready);
});

const bits = (...fds: readonly number[]): BigUint64Array => {
  const set = new BigUint64Array(Math.ceil((Math.max(...fds) + 1) / 64));
  for (const fd of fds) set[fd >> 6]! |= 1n << BigInt(fd & 63);
  return set;
};
const nfds = Math.max(silent, ready) + 1;
const mask = new BigUint64Array(1);

test('epoll tells which descriptors are ready, with their data', (context) => {
  const epfd = epoll_create1(EPOLL_CLOEXEC);
  const events = struct.epoll_event.array(4);
  const event = struct.epoll_event.alloc({ events: EPOLLIN, data: 0x1234_5678_9abc_def0n });
  epoll_ctl(epfd, EPOLL_CTL_ADD, ready, event);
  event.data = 2n;
  event.events = EPOLLIN | EPOLLOUT;
  epoll_ctl(epfd, EPOLL_CTL_ADD, silent, event);
  const seen = (count: number): unknown =>
    [...events].slice(0, count).map(({ events, data }) => [events, data]);
  const all = expect.arrayContaining([
    [EPOLLIN, 0x1234_5678_9abc_def0n],
    [EPOLLOUT, 2n],
  ]);
  expect(seen(epoll_wait(epfd, events, undefined, 0))).toEqual(all);
  expect(seen(epoll_pwait(epfd, events, 4, -1, mask))).toEqual(all);
  expect(epoll_wait(epfd, events, 1, 0)).toBe(1);
  event.events = EPOLLIN;
  epoll_ctl(epfd, EPOLL_CTL_MOD, silent, event);
  epoll_ctl(epfd, EPOLL_CTL_DEL, ready, null);
  expect(epoll_wait(epfd, events, undefined, 0)).toBe(0);
  expect(() => epoll_ctl(epfd, EPOLL_CTL_DEL, ready, null)).toThrow(code('ENOENT'));
  expect(() => epoll_ctl(epfd, EPOLL_CTL_ADD, silent, event)).toThrow(code('EEXIST'));
  expect(() => epoll_wait(epfd, events, 5, 0)).toThrow(/maxevents is 5 but events holds 4 records/);
  expect(() => epoll_wait(epfd, events, 0, 0)).toThrow(code('EINVAL'));
  const none = struct.timespec.alloc();
  try {
    expect(since('5.11', context, () => epoll_pwait2(epfd, events, undefined, none, mask))).toBe(0);
  } finally {
    close(epfd);
  }
});

test('epoll_create wants a positive size', () => {
  const epfd = epoll_create(1);
  expect(epoll_wait(epfd, struct.epoll_event.array(1), undefined, 0)).toBe(0);
  close(epfd);
  expect(() => epoll_create(0)).toThrow(code('EINVAL'));
  expect(() => epoll_create(-1)).toThrow(code('EINVAL'));
});

test('poll and ppoll tell which descriptors are ready', () => {
  const fds = struct.pollfd.array(3);
  struct.pollfd.set(fds[0]!, { fd: ready, events: POLLIN });
  struct.pollfd.set(fds[1]!, { fd: silent, events: POLLIN | POLLOUT });
  struct.pollfd.set(fds[2]!, { fd: 0x7fff_ffff, events: POLLIN });
  const seen = (): unknown => [...fds].map(({ revents }) => revents);
  for (const timeout of [0, 1500, -1]) {
    expect(poll(fds, undefined, timeout)).toBe(3);
    expect(seen()).toEqual([POLLIN, POLLOUT, POLLNVAL]);
  }
  const time = struct.timespec.alloc({ tv_sec: 5_000_000_000n, tv_nsec: 5 });
  expect(ppoll(fds, 2, time, null)).toBe(2);
  expect(time.tv_sec).toBeGreaterThanOrEqual(4_999_999_000n);
  expect(ppoll(fds, 2, null, mask)).toBe(2);
  expect(poll(null, 0, 0)).toBe(0);
  expect(() => poll(fds, 4, 0)).toThrow(/^poll: nfds is 4 but fds holds 3 records$/);
  time.tv_nsec = 1_000_000_000n;
  expect(() => ppoll(fds, 2, time, null)).toThrow(code('EINVAL'));
});

test('select tells which descriptors are ready and what time remains', ({ skip }) => {
  const refuses = emulator !== undefined && SYS.select !== undefined;
  skip(refuses, `${emulator} refuses a million microseconds`);
  const time = struct.timeval.alloc({ tv_sec: 5_000_000_000n, tv_usec: 2_500_000n });
  const readable = bits(silent, ready);
  const writable = bits(silent);
  expect(select(nfds, readable, writable, null, time)).toBe(2);
  expect(readable[ready >> 6]).toBe(1n << BigInt(ready & 63));
  expect(writable[silent >> 6]).toBe(1n << BigInt(silent & 63));
  expect(time.tv_sec).toBeGreaterThanOrEqual(4_999_999_000n);
  expect(time.tv_usec).toBeLessThan(1_000_000n);
  const none = struct.timeval.alloc();
  expect(select(nfds, bits(silent), null, null, none)).toBe(0);
  expect(select(nfds, bits(ready), null, null, null)).toBe(1);
  expect(select(nfds, bits(ready), null, null, addressOf(bytesOf(none)))).toBe(1);
});

test('select refuses negative times and counts, and sets that are too short', () => {
  const negative = struct.timeval.alloc({ tv_sec: -1n });
  expect(() => select(nfds, null, null, null, negative)).toThrow(code('EINVAL'));
  expect(() => select(-1, null, null, null, null)).toThrow(code('EINVAL'));
  expect(() => select(65, new Uint8Array(9), null, null, null)).toThrow(
    /^select: readfds holds 9 bytes but 16 are needed, as nfds is 65$/,
  );
});

test('pselect6 takes a mask and a time in nanoseconds', () => {
  const time = struct.timespec.alloc({ tv_sec: 5_000_000_000n });
  const readable = bits(silent, ready);
  expect(pselect6(nfds, readable, null, null, time, mask)).toBe(1);
  expect(readable[ready >> 6]! >> BigInt(ready & 63)).toBe(1n);
  expect(time.tv_sec).toBeGreaterThanOrEqual(4_999_999_000n);
  expect(pselect6(nfds, null, bits(silent), null, null, null)).toBe(1);
  time.tv_nsec = 1_000_000_000n;
  expect(() => pselect6(nfds, null, null, null, time, null)).toThrow(code('EINVAL'));
  expect(() => pselect6(nfds, null, null, null, null, new Uint8Array(4))).toThrow(
    /^pselect6: sigmask holds 4 bytes but 8 are needed$/,
  );
});

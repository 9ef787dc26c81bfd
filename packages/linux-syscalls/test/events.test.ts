import { readlinkSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import { FANOTIFY_METADATA_VERSION } from '@linux-syscalls/types/linux/fanotify';
import {
  AT_FDCWD,
  CLOCK_MONOTONIC,
  close,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
  eventfd,
  eventfd2,
  FAN_CLASS_NOTIF,
  FAN_CLOSE_WRITE,
  FAN_MARK_ADD,
  fanotify_init,
  fanotify_mark,
  IN_CREATE,
  IN_NONBLOCK,
  inotify_add_watch,
  inotify_init,
  inotify_init1,
  inotify_rm_watch,
  O_RDONLY,
  POLLIN,
  poll,
  read,
  SFD_NONBLOCK,
  SyscallError,
  signalfd,
  signalfd4,
  struct,
  TFD_NONBLOCK,
  TFD_TIMER_ABSTIME,
  timerfd_create,
  timerfd_gettime,
  timerfd_settime,
  write,
} from 'linux-syscalls';
import { afterAll, expect, test } from 'vitest';
import { since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const opened: number[] = [];
afterAll(() => {
  for (const fd of opened) close(fd);
});

const keep = (fd: number): number => {
  opened.push(fd);
  return fd;
};
const code = (name: string): object => expect.objectContaining({ code: name });

test('eventfd and eventfd2 count', () => {
  const counter = keep(eventfd(3));
  const value = new BigUint64Array(1);
  write(counter, BigUint64Array.of(4n));
  expect(read(counter, value)).toBe(8);
  expect(value[0]).toBe(7n);
  const semaphore = keep(eventfd2(2, EFD_SEMAPHORE | EFD_NONBLOCK));
  read(semaphore, value);
  expect(value[0]).toBe(1n);
  read(semaphore, value);
  expect(() => read(semaphore, value)).toThrow(code('EAGAIN'));
});

test('signalfd and signalfd4 make a descriptor, and change what it takes', () => {
  const usr2 = new BigUint64Array([1n << 11n]);
  const fd = keep(signalfd4(-1, usr2, SFD_NONBLOCK));
  expect(() => read(fd, new Uint8Array(128))).toThrow(code('EAGAIN'));
  expect(signalfd(fd, new BigUint64Array([1n << 63n]))).toBe(fd);
  expect(() => signalfd4(-1, new Uint8Array(4))).toThrow(
    /^signalfd4: mask holds 4 bytes but 8 are needed$/,
  );
  const other = keep(eventfd(0));
  expect(() => signalfd(other, usr2)).toThrow(code('EINVAL'));
});

test('inotify tells of a file that is made', () => {
  const fd = keep(inotify_init1(IN_NONBLOCK));
  const watch = inotify_add_watch(fd, directory, IN_CREATE);
  writeFileSync(join(directory, 'made'), '');
  const buffer = new Uint8Array(256);
  expect(read(fd, buffer)).toBe(32);
  expect(new Int32Array(buffer.buffer, 0, 1)[0]).toBe(watch);
  expect(Buffer.from(buffer.subarray(16, 20)).toString()).toBe('made');
  inotify_rm_watch(fd, watch);
  expect(() => inotify_rm_watch(fd, watch)).toThrow(code('EINVAL'));
  expect(keep(inotify_init())).toBeGreaterThan(fd);
});

test('fanotify tells of a file that was written', (context) => {
  const fd = keepUnlessForbidden();
  if (fd === undefined) return context.skip('fanotify_init needs CAP_SYS_ADMIN here');
  const path = join(directory, 'watched');
  writeFileSync(path, '');
  fanotify_mark(fd, FAN_MARK_ADD, FAN_CLOSE_WRITE, AT_FDCWD, path);
  expect(() => fanotify_mark(fd, FAN_MARK_ADD, 1n << 40n, AT_FDCWD, path)).toThrow(code('EINVAL'));
  writeFileSync(path, 'written');
  const buffer = new Uint8Array(4096);
  const events = [...struct.fanotify_event_metadata.iterate(buffer, read(fd, buffer))];
  expect(events.length).toBeGreaterThanOrEqual(1);
  for (const event of events) {
    expect(event.vers).toBe(FANOTIFY_METADATA_VERSION);
    expect(event.mask & BigInt(FAN_CLOSE_WRITE)).toBe(BigInt(FAN_CLOSE_WRITE));
    expect(readlinkSync(`/proc/self/fd/${keep(event.fd)}`)).toBe(path);
  }

  function keepUnlessForbidden(): number | undefined {
    try {
      return keep(since('2.6.37', context, () => fanotify_init(FAN_CLASS_NOTIF, O_RDONLY)));
    } catch (error) {
      if (error instanceof SyscallError && error.code === 'EPERM') return undefined;
      throw error;
    }
  }
});

test('a timer is set beyond 2038, read back, and due when its time has passed', () => {
  const fd = keep(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
  const wanted = struct.itimerspec.alloc({
    it_value: { tv_sec: 5_000_000_000n, tv_nsec: 7 },
    it_interval: { tv_sec: 1, tv_nsec: 500_000_000 },
  });
  const now = struct.itimerspec.alloc();
  expect(timerfd_settime(fd, TFD_TIMER_ABSTIME, wanted, null)).toBe(0);
  timerfd_gettime(fd, now);
  expect(now.it_value.tv_sec).toBeGreaterThan(4_000_000_000n);
  expect(now.it_interval.tv_nsec).toBe(500_000_000n);
  expect(() => read(fd, new Uint8Array(8))).toThrow(code('EAGAIN'));
  wanted.it_value.tv_sec = 0;
  const before = struct.itimerspec.alloc();
  timerfd_settime(fd, TFD_TIMER_ABSTIME, wanted, before);
  expect(before.it_value.tv_sec).toBeGreaterThan(4_000_000_000n);
  // An interrupt tells of it, which may come after the call.
  const due = struct.pollfd.arrayFrom([{ fd, events: POLLIN }]);
  expect(poll(due, 1, 60_000)).toBe(1);
  const expirations = new BigUint64Array(1);
  expect(read(fd, expirations)).toBe(8);
  expect(expirations[0]).toBeGreaterThanOrEqual(1n);
});

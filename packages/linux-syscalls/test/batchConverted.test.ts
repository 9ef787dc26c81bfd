import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  gettimeofday,
  modify_ldt,
  O_RDONLY,
  pipe2,
  read,
  stat,
  struct,
  time,
  utimes,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { SYS } from 'linux-syscalls/raw';
import { spawn } from 'linux-syscalls/spawn';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

// Calls for which some architectures' kernels get other memory than the caller's: in a batch as in wrappers.

const folder = temporaryDirectory();
const file = join(folder, 'file');
writeFileSync(file, 'hello');

const fields = (st: struct.stat) => struct.stat.toObject(st);

function pipe(): readonly [number, number] {
  const ends = new Int32Array(2);
  pipe2(ends);
  onTestFinished(() => ends.forEach((end) => void close(end)));
  return [ends[0]!, ends[1]!];
}

describe('stat in a batch', () => {
  test('tells what it tells by itself, of each file', () => {
    const [first, second, expected] = [
      struct.stat.alloc(),
      struct.stat.alloc(),
      struct.stat.alloc(),
    ];
    const batch = new Batch();
    batch.stat(file, first);
    batch.stat(folder, second);
    batch.run();
    stat(file, expected);
    expect(fields(first)).toEqual(fields(expected));
    stat(folder, expected);
    expect(fields(second)).toEqual(fields(expected));
  });

  test('takes the descriptor of a file that the batch opened, in each round', () => {
    const found = struct.stat.alloc();
    const batch = new Batch();
    batch.repeat(3, () => {
      const fd = batch.openat(AT_FDCWD, file, O_RDONLY);
      batch.fstat(fd, found);
      batch.close(fd);
    });
    batch.run();
    expect(found.st_size).toBe(5n);
  });

  test('leaves memory as it was where it fails', () => {
    const found = struct.stat.alloc({ st_size: 7 });
    const batch = new Batch();
    const failed = batch.stat(join(folder, 'missing'), found).mayFail();
    const other = batch.fstat(-1, struct.stat.alloc()).mayFail();
    batch.run();
    expect(failed.error).toMatchObject({ code: 'ENOENT' });
    expect(other.error).toMatchObject({ code: 'EBADF' });
    expect(found.st_size).toBe(7n);
  });

  test('sees what a call before it did', () => {
    const found = struct.stat.alloc();
    const batch = new Batch();
    batch.mkdir(join(folder, 'made'), 0o700);
    batch.stat(join(folder, 'made'), found);
    batch.rmdir(join(folder, 'made'));
    batch.run();
    expect(found.st_mode & 0o777).toBe(0o700);
  });
});

test('times are read before each run', () => {
  const own = join(folder, 'times');
  mkdirSync(own);
  const times = struct.timeval.array(2);
  const found = struct.stat.alloc();
  const batch = new Batch();
  batch.utimes(own, times);
  batch.stat(own, found);
  for (const seconds of [1_000_000n, 2_000_000n]) {
    times[1]!.tv_sec = seconds;
    batch.run();
    expect(found.st_mtime).toBe(seconds);
  }
  utimes(own, null);
});

describe('waiting in a batch', () => {
  test('pselect6 gets a mask, and ends when something is there', () => {
    const [reader, writer] = pipe();
    const set = BigUint64Array.of(1n << BigInt(reader));
    const batch = new Batch();
    batch.write(writer, Uint8Array.of(1));
    const ready = batch.pselect6(reader + 1, set, null, null, null, new BigUint64Array(1));
    batch.run();
    expect(ready.value).toBe(1);
    expect(set[0]).toBe(1n << BigInt(reader));
  });

  test('select tells what remains', () => {
    const [reader, writer] = pipe();
    const set = BigUint64Array.of(1n << BigInt(reader));
    const time = struct.timeval.alloc({ tv_sec: 100 });
    const batch = new Batch();
    batch.write(writer, Uint8Array.of(1));
    const ready = batch.select(reader + 1, set, null, null, time);
    batch.run();
    expect(ready.value).toBe(1);
    expect(time.tv_sec).toBeGreaterThanOrEqual(99n);
    expect(time.tv_sec).toBeLessThanOrEqual(100n);
  });

  test('a mask that was detached since is refused before the first call', () => {
    const mask = new BigUint64Array(1);
    const batch = new Batch();
    const first = batch.getpid();
    batch.pselect6(0, null, null, null, struct.timespec.alloc(), mask);
    structuredClone(mask, { transfer: [mask.buffer] });
    expect(() => batch.run()).toThrow(/detached/);
    expect(first.made).toBe(false);
  });
});

test('memory that is copied can be no other call’s, as that would see it sooner or later', () => {
  const [, writer] = pipe();
  const mask = new BigUint64Array(1);
  const batch = new Batch();
  batch.pselect6(0, null, null, null, struct.timespec.alloc(), mask);
  expect(() => batch.read(writer, mask)).toThrow(/shares memory with another call/);
});

describe('what is more than a call on some architectures', () => {
  test('time, gettimeofday with a zone and alarm tell in a batch what they tell by themselves', () => {
    const [tv, tz, zone] = [
      struct.timeval.alloc(),
      struct.timezone.alloc(),
      struct.timezone.alloc({ tz_minuteswest: 7 }),
    ];
    const tloc = new BigInt64Array(1);
    const batch = new Batch();
    batch.alarm(1000);
    const left = batch.alarm(0);
    const seconds = batch.time(tloc);
    const got = batch.gettimeofday(tv, tz);
    const before = time(null);
    batch.run();
    expect([left.value, got.value]).toEqual([1000, 0]);
    expect(seconds.value).toBeGreaterThanOrEqual(before);
    expect(seconds.value).toBeLessThanOrEqual(time(null));
    expect(tloc[0]).toBe(BigInt(seconds.value));
    expect(tv.tv_sec).toBeGreaterThanOrEqual(BigInt(before));
    gettimeofday(null, zone);
    expect(struct.timezone.toObject(tz)).toEqual(struct.timezone.toObject(zone));
  });

  test('modify_ldt, whose errors are unsigned on x86_64, stops a batch', ({ skip }) => {
    skip(SYS.modify_ldt === undefined, 'this architecture has no modify_ldt');
    const batch = new Batch();
    const only = new Batch();
    const lacks = only.modify_ldt(0, new Uint8Array(8), 8).mayFail();
    only.run();
    skip(lacks.error?.code === 'ENOSYS', 'the kernel has a number for modify_ldt, and no call');
    const bytes = batch.modify_ldt(0, new Uint8Array(8), 8);
    batch.modify_ldt(99, null, 0);
    const after = batch.getpid();
    expect(() => batch.run()).toThrow(
      expect.objectContaining({ code: 'ENOSYS', syscall: 'modify_ldt', step: 1 }),
    );
    expect([bytes.value, after.made]).toEqual([modify_ldt(0, new Uint8Array(8), 8), false]);
  });

  test('dup2 of equal descriptors is the descriptor', () => {
    const [reader, writer] = pipe();
    const batch = new Batch();
    const same = batch.dup2(writer, writer);
    batch.write(same, Uint8Array.of(1));
    const closed = batch.dup2(12345, 12345).mayFail();
    batch.run();
    expect([same.value, closed.error?.code]).toEqual([writer, 'EBADF']);
    expect(read(reader, new Uint8Array(2))).toBe(1);
  });

  test('dup2 of equal descriptors is one step of a child', ({ skip }) => {
    const [, writer] = pipe();
    const child = new Batch();
    child.dup2(writer, writer);
    child.dup2(12345, 12345);
    child.execve('/nowhere', ['nowhere'], []);
    let error: unknown;
    try {
      spawn(child);
    } catch (it) {
      error = it;
    }
    skip((error as { code?: string }).code === 'ENOSYS', 'this kernel or emulator has no clone3');
    expect(error).toMatchObject({ code: 'EBADF', syscall: 'dup2', step: 1 });
  });
});

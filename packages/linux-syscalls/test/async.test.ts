import { join } from 'node:path';
import {
  AT_FDCWD,
  CLOCK_MONOTONIC,
  CLONE_FS,
  getcwd,
  O_CLOEXEC,
  O_RDONLY,
  SEEK_SET,
  struct,
  TFD_CLOEXEC,
  timerfd_create,
  timerfd_settime,
  write,
} from 'linux-syscalls';
import * as asynchronous from 'linux-syscalls/async';
import { configure, engineOf, read, run, thread } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { calls } from 'linux-syscalls/calls';
import { pipe2 } from 'linux-syscalls/values';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeCalls } from './asyncCalls.ts';
import { openDescriptors } from './openDescriptors.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const { keep, pipe } = openDescriptors();
const text = new TextEncoder().encode('hello');

/** What JavaScript allows, and types don't. */
const any = (value: unknown): never => value as never;

const code = (expected: string) => expect.objectContaining({ code: expected });

const byName = new Map<string, unknown>(Object.entries(asynchronous));

describe('by threads', () => {
  beforeAll(() => configure({ ring: false }));
  afterAll(() => configure({ ring: true }));
  describeCalls();
});

/** The calls of the table that belong to this. */
function belongingTo(owner: 'thread' | 'process' | 'libc'): string[] {
  const names = Object.keys(calls).filter((name) => calls[name]!.of === owner);
  expect(names.length).toBeGreaterThan(5);
  return names;
}

describe('what another thread can’t do', () => {
  test.each(belongingTo('thread'))('%s is refused, and thread() is named', async (name) => {
    expect(engineOf(any(name))).toBe('refused');
    const call = byName.get(name) as () => Promise<never>;
    await expect(call()).rejects.toThrow(
      expect.objectContaining({
        code: 'ERR_LINUX_SYSCALLS_REFUSED',
        message: expect.stringContaining(`thread().${name}`),
      }),
    );
  });

  test.each([...belongingTo('process'), ...belongingTo('libc')])(
    '%s is refused, in a thread of one’s own as well',
    async (name) => {
      await using own = thread();
      const call = own[name as keyof typeof own] as unknown as () => Promise<never>;
      await expect(call.call(own)).rejects.toThrow(code('ERR_LINUX_SYSCALLS_REFUSED'));
    },
  );

  test('engineOf tells', () => {
    expect(engineOf('flock')).toBe('thread');
    expect(() => engineOf(any('reed'))).toThrow(code('ERR_INVALID_ARG_VALUE'));
    expect(() => engineOf(any(3))).toThrow(code('ERR_INVALID_ARG_TYPE'));
  });
});

describe('a thread of one’s own', () => {
  test('keeps what is a thread’s: its working directory, once it is', async () => {
    const here = cwd();
    await using own = thread();
    const id = await own.gettid();
    expect(id).not.toBe(process.pid);
    expect(await own.gettid()).toBe(id);
    await own.unshare(CLONE_FS);
    await own.chdir('/');
    const there = new Uint8Array(4096);
    await own.getcwd(there);
    expect(there[0]).toBe('/'.charCodeAt(0));
    expect(there[1]).toBe(0);
    expect(cwd()).toBe(here);
  });

  test('makes its calls in order', async () => {
    await using own = thread();
    const { from, to } = pipe();
    const order: number[] = [];
    const first = own.read(from, new Uint8Array(8)).then(() => order.push(1));
    const second = own.gettid().then(() => order.push(2));
    const third = own.lseek.bigint(from, 0, SEEK_SET).catch(() => order.push(3));
    write(to, text);
    await Promise.all([first, second, third]);
    expect(order).toEqual([1, 2, 3]);
  });

  test('ends when it is disposed of, after what it was asked for', async () => {
    const { from, to } = pipe();
    const own = thread();
    const pending = own.read(from, new Uint8Array(8));
    const disposed = own[Symbol.asyncDispose]();
    write(to, text);
    expect(await pending).toBe(5);
    await disposed;
    await expect(own.gettid()).rejects.toThrow(code('ERR_INVALID_STATE'));
  });
});

test('a thread that is disposed of makes the rest of a plan first', async () => {
  const own = thread();
  const before = await own.getpriority(0, 0);
  const pending = own.nice(1);
  await own[Symbol.asyncDispose]();
  // On architectures without the call it is two of others.
  expect([0, Math.min(20 - before + 1, 19)]).toContain(await pending);
});

describe('a batch', () => {
  test('runs in a thread, with one hand-over for all its calls', async () => {
    const { from, to } = pipe();
    const buffer = new Uint8Array(8);
    const batch = new Batch<{ count: number }>();
    const taken = batch.read(from, buffer, batch.input('count'));
    const left = batch.read(from, buffer);
    const pending = run(batch, { count: 2 });
    // It is locked meanwhile.
    expect(() => batch.getpid()).toThrow(code('ERR_INVALID_STATE'));
    expect(() => batch.run({ count: 1 })).toThrow(code('ERR_INVALID_STATE'));
    write(to, text);
    await pending;
    expect([taken.value, left.value]).toEqual([2, 3]);
    write(to, text);
    await run(batch, { count: 4 });
    expect([taken.value, left.value]).toEqual([4, 1]);
  });

  test('is rejected with the error of the call that stopped it', async () => {
    const batch = new Batch();
    batch.getpid();
    batch.openat(AT_FDCWD, join(directory, 'none'), O_RDONLY);
    await expect(run(batch)).rejects.toMatchObject({ code: 'ENOENT', step: 1 });
    await expect(run(batch)).rejects.toMatchObject({ code: 'ENOENT', step: 1 });
  });

  test('that is cancelled makes no further call, but those marked by always', async () => {
    const { from, to } = pipe();
    const [other, closed] = pipe2(O_CLOEXEC);
    const batch = new Batch();
    const waits = batch.read(from, new Uint8Array(8)).mayFail();
    const after = batch.write(to, text);
    batch.close(closed).always();
    const controller = new AbortController();
    const pending = run(batch, { signal: controller.signal });
    controller.abort('enough');
    await expect(pending).rejects.toBe('enough');
    expect(waits.returned === undefined || waits.error?.code === 'EINTR').toBe(true);
    expect(after.made).toBe(false);
    // The end of the pipe is closed: there is nobody to wait for.
    expect(await read(keep(other), new Uint8Array(1))).toBe(0);
    // And it can run again.
    batch.clear();
    const pid = batch.getpid();
    await run(batch, {});
    expect(pid.value).toBe(process.pid);
  });

  test('of another kind is refused', async () => {
    await expect(run(any({}))).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
    await expect(run(new Batch(), any(1))).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
  });
});

describe('limits', () => {
  afterEach(() => configure({ threads: 4, waiting: 1000, ring: true }));

  test('beyond which nothing waits: that would never end, if it waited for what comes after', async () => {
    const pipes = Array.from({ length: 12 }, pipe);
    configure({ waiting: 8, ring: false });
    const controller = new AbortController();
    const reads = pipes.map(({ from }) =>
      read(from, new Uint8Array(1), { signal: controller.signal }),
    );
    controller.abort('enough');
    const ends = await Promise.allSettled(reads);
    const reasons = ends.map((end) => (end.status === 'rejected' ? end.reason : undefined));
    expect(reasons.slice(0, 8)).toEqual(new Array(8).fill('enough'));
    for (const reason of reasons.slice(8)) {
      expect(reason).toMatchObject({ code: 'EAGAIN', syscall: 'read' });
    }
  });

  test('that are none are refused', () => {
    for (const threads of [0, 1025, 1.5]) {
      expect(() => configure({ threads })).toThrow(code('ERR_OUT_OF_RANGE'));
    }
    expect(() => configure({ waiting: any('8') })).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => configure(any(null))).toThrow(code('ERR_INVALID_ARG_TYPE'));
  });
});

test('a plan of several calls is made call by call', async () => {
  // On 32-bit machines the time comes from another call than the zone; nice is getpriority and setpriority.
  const time = struct.timeval.alloc();
  const zone = struct.timezone.alloc();
  expect(await asynchronous.gettimeofday(time, zone)).toBe(0);
  expect(time.tv_sec).toBeGreaterThan(1_000_000_000n);
  await using own = thread();
  const before = await own.getpriority(0, 0);
  await own.nice(1);
  expect(await own.getpriority(0, 0)).toBe(Math.max(before - 1, 1));
});

test('a timer is waited for without a poller', async () => {
  const fd = keep(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC));
  timerfd_settime(fd, 0, struct.itimerspec.alloc({ it_value: { tv_nsec: 1000 } }), null);
  const expirations = new BigUint64Array(1);
  expect(await read(fd, expirations)).toBe(8);
  expect(expirations[0]).toBe(1n);
});

function cwd(): string {
  const buffer = new Uint8Array(4096);
  return new TextDecoder().decode(buffer.subarray(0, getcwd(buffer) - 1));
}

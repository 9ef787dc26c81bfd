import { join } from 'node:path';
import {
  AT_FDCWD,
  CLOCK_MONOTONIC,
  CLONE_FS,
  close,
  F_GETFD,
  F_OFD_SETLKW,
  F_WRLCK,
  FD_CLOEXEC,
  ftruncate,
  getcwd,
  LOCK_EX,
  LOCK_NB,
  LOCK_UN,
  flock as lock,
  MFD_CLOEXEC,
  memfd_create,
  O_CLOEXEC,
  O_CREAT,
  O_RDONLY,
  O_RDWR,
  openat as open,
  pipe2,
  pwrite64,
  SEEK_END,
  SEEK_SET,
  SyscallError,
  struct,
  TFD_CLOEXEC,
  timerfd_create,
  timerfd_settime,
  write,
} from 'linux-syscalls';
import * as asynchronous from 'linux-syscalls/async';
import {
  configure,
  engineOf,
  fcntl,
  flock,
  fstat,
  lseek,
  openat,
  pread64,
  read,
  readv,
  run,
  statx,
  thread,
} from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { afterEach, describe, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const opened: number[] = [];
const text = new TextEncoder().encode('hello');

afterEach(() => {
  for (const fd of opened.splice(0)) close(fd);
});

function keep<Fd extends number>(fd: Fd): Fd {
  opened.push(fd);
  return fd;
}

function pipe(): { readonly from: number; readonly to: number } {
  const [from, to] = pipe2Of();
  return { from: keep(from), to: keep(to) };
}

function pipe2Of(): [number, number] {
  const ends = new Int32Array(2);
  pipe2(ends, O_CLOEXEC);
  return [ends[0]!, ends[1]!];
}

/** Two open files of one path: their locks exclude each other. */
function twoFiles(name: string): [number, number] {
  const path = join(directory, name);
  const each = () => keep(open(AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600));
  return [each(), each()];
}

/** What JavaScript allows, and types don't. */
const any = (value: unknown): never => value as never;

const byName = new Map<string, unknown>(Object.entries(asynchronous));

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a call', () => {
  test('waits while this thread goes on, and tells the result', async () => {
    const { from, to } = pipe();
    const buffer = new Uint8Array(8);
    const pending = read(from, buffer);
    write(to, text);
    expect(await pending).toBe(5);
    expect(buffer.subarray(0, 5)).toEqual(text);
  });

  test('takes a path, a record and flags, as its wrapper does', async () => {
    const path = join(directory, 'file');
    const fd = keep(await openat(AT_FDCWD, path, O_RDWR | O_CREAT, 0o600));
    pwrite64(fd, text, undefined, 0);
    const status = struct.statx.alloc();
    expect(await statx(AT_FDCWD, path, 0, any(0xfff), status)).toBe(0);
    expect(status.stx_size).toBe(5n);
    const stat = struct.stat.alloc();
    expect(await fstat(fd, stat)).toBe(0);
    expect(stat.st_size).toBe(5n);
  });

  test('reads into several buffers, which records alone know', async () => {
    const { from, to } = pipe();
    const parts = [new Uint8Array(2), new Uint8Array(3)] as const;
    const iov = struct.iovec.arrayFrom(
      parts.map((part) => ({ iov_base: part, iov_len: part.length })),
    );
    const pending = readv(from, iov);
    write(to, text);
    expect(await pending).toBe(5);
    expect([...parts[0], ...parts[1]]).toEqual([...text]);
  });

  test('is rejected with the error of the kernel', async () => {
    const error = await openat(AT_FDCWD, join(directory, 'none'), O_RDONLY).catch((it) => it);
    expect(error).toBeInstanceOf(SyscallError);
    expect(error).toMatchObject({
      code: 'ENOENT',
      errno: -2,
      syscall: 'openat',
      path: join(directory, 'none'),
    });
  });

  test('names in its stack who waits for it, where the engine tells', async () => {
    async function waitsForIt(): Promise<void> {
      await openat(AT_FDCWD, '', O_RDONLY);
    }
    const { stack } = await waitsForIt().catch((error) => error);
    // JavaScriptCore has no stacks of functions that wait.
    if ('Bun' in globalThis) expect(stack).toContain('SyscallError');
    else expect(stack).toContain('waitsForIt');
  });

  test('is rejected, not thrown, for what its wrapper refuses', async () => {
    await expect(read(any('3'), new Uint8Array(1))).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
    await expect(read(0, new Uint8Array(1), 2)).rejects.toThrow(code('ERR_OUT_OF_RANGE'));
    await expect(read(0, new Uint8Array(1), any({ signals: 1 }))).rejects.toThrow(
      code('ERR_INVALID_ARG_TYPE'),
    );
  });

  test('of many operations takes what each takes', async () => {
    const { from } = pipe();
    expect(await fcntl(from, F_GETFD)).toBe(FD_CLOEXEC);
    expect(await fcntl(from, F_GETFD, {})).toBe(FD_CLOEXEC);
  });

  test('has results of 64 bits as a number and as a bigint', async () => {
    const fd = keep(memfd_create('async', MFD_CLOEXEC));
    ftruncate(fd, 5_000_000_000);
    expect(await lseek(fd, 0, SEEK_END)).toBe(5_000_000_000);
    expect(await lseek.bigint(fd, -1, SEEK_END)).toBe(4_999_999_999n);
    await expect(lseek(fd, -1, SEEK_SET)).rejects.toThrow(code('EINVAL'));
    await expect(lseek.bigint(fd, -1, SEEK_SET)).rejects.toThrow(code('EINVAL'));
  });

  test('holds the memory that nobody else does', async () => {
    const { from, to } = pipe();
    const pending = (() => read(from, new Uint8Array(1 << 16)))();
    // Memory that is freed would be found by these.
    for (let i = 0; i < 200; i++) new Uint8Array(1 << 16).fill(i);
    write(to, text);
    expect(await pending).toBe(5);
  });

  test('goes to as many files as there are, at once', async () => {
    const fd = keep(memfd_create('async', MFD_CLOEXEC));
    pwrite64(
      fd,
      Uint8Array.from({ length: 256 }, (_, i) => i),
      undefined,
      0,
    );
    const buffers = Array.from({ length: 3000 }, () => new Uint8Array(4));
    const results = await Promise.all(
      buffers.map((buffer, i) => pread64(fd, buffer, undefined, i % 250)),
    );
    expect(new Set(results)).toEqual(new Set([4]));
    expect(buffers.every((buffer, i) => buffer[0] === i % 250 && buffer[3] === (i % 250) + 3)).toBe(
      true,
    );
  });

  test('whose memory was taken away meanwhile says so', async () => {
    const { from, to } = pipe();
    const buffer = new Uint8Array(8);
    const pending = read(from, buffer);
    // It is kept, so that the kernel may still write there.
    const taken = structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
    write(to, text);
    await expect(pending).rejects.toThrow(code('ERR_LINUX_SYSCALLS_DETACHED'));
    expect(taken.byteLength).toBe(8);
  });
});

describe('a signal', () => {
  test('that was aborted before makes no call', async () => {
    const { from, to } = pipe();
    write(to, text);
    const reason = new Error('never mind');
    const aborted = AbortSignal.abort(reason);
    await expect(read(from, new Uint8Array(8), { signal: aborted })).rejects.toBe(reason);
    expect(await read(from, new Uint8Array(8))).toBe(5);
  });

  test('ends a call that waits, with its reason', async () => {
    const { from, to } = pipe();
    const controller = new AbortController();
    const pending = read(from, new Uint8Array(8), { signal: controller.signal });
    controller.abort('enough');
    await expect(pending).rejects.toBe('enough');
    // Nothing was taken.
    write(to, text);
    expect(await read(from, new Uint8Array(8))).toBe(5);
  });

  test('ends it at any moment', async () => {
    const { from } = pipe();
    for (let i = 0; i < 100; i++) {
      const controller = new AbortController();
      const pending = read(from, new Uint8Array(1), 1, { signal: controller.signal });
      for (let turn = 0; turn < i % 7; turn++) await Promise.resolve();
      if (i % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      controller.abort(i);
      await expect(pending).rejects.toBe(i);
    }
  });

  test('gives a lock a time limit, and the lock is free afterwards', async () => {
    const [holder, other] = twoFiles('locked');
    lock(holder, LOCK_EX);
    const pending = flock(other, LOCK_EX, { signal: AbortSignal.timeout(1) });
    await expect(pending).rejects.toMatchObject({ name: 'TimeoutError' });
    lock(holder, LOCK_UN);
    expect(lock(holder, LOCK_EX | LOCK_NB)).toBe(0);
  });

  test('ends a call of many operations, too', async () => {
    const [holder, other] = twoFiles('ranges');
    const range = struct.flock.alloc({ l_type: F_WRLCK });
    expect(await fcntl(holder, F_OFD_SETLKW, range)).toBe(0);
    const signal = AbortSignal.timeout(1);
    await expect(fcntl(other, F_OFD_SETLKW, range, { signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  test('ends no other call', async () => {
    const pipes = Array.from({ length: 20 }, pipe);
    const controllers = pipes.map(() => new AbortController());
    const reads = pipes.map(({ from }, i) =>
      read(from, new Uint8Array(8), { signal: controllers[i]!.signal }),
    );
    controllers.forEach((controller, i) => {
      if (i % 2 === 0) controller.abort(i);
    });
    pipes.forEach(({ to }, i) => {
      if (i % 2 === 1) write(to, text);
    });
    const ends = await Promise.allSettled(reads);
    ends.forEach((end, i) => {
      if (i % 2 === 0) expect(end).toEqual({ status: 'rejected', reason: i });
      else expect(end).toEqual({ status: 'fulfilled', value: 5 });
    });
  });

  test('that comes too late changes nothing', async () => {
    const { from, to } = pipe();
    write(to, text);
    const controller = new AbortController();
    expect(await read(from, new Uint8Array(8), { signal: controller.signal })).toBe(5);
    controller.abort();
    write(to, text);
    expect(await read(from, new Uint8Array(8))).toBe(5);
  });

  test('that is none is refused', async () => {
    const { from } = pipe();
    for (const signal of [1, 'abort', {}, null]) {
      await expect(read(from, new Uint8Array(1), { signal: any(signal) })).rejects.toThrow(
        code('ERR_INVALID_ARG_TYPE'),
      );
    }
  });
});

describe('what another thread can’t do', () => {
  test.each(['setns', 'unshare', 'prctl', 'setuid', 'landlock_restrict_self', 'ptrace'])(
    '%s is refused, and thread() is named',
    async (name) => {
      expect(engineOf(any(name))).toBe('refused');
      const call = byName.get(name) as () => Promise<never>;
      await expect(call()).rejects.toThrow(
        expect.objectContaining({
          code: 'ERR_LINUX_SYSCALLS_REFUSED',
          message: expect.stringContaining(`thread().${name}`),
        }),
      );
    },
  );

  test.each(['execve', 'exit', 'exit_group', 'fork', 'clone3', 'brk', 'rt_sigprocmask'])(
    '%s is refused, in a thread of one’s own as well',
    async (name) => {
      await using own = thread();
      const call = own[name as keyof typeof own] as unknown as () => Promise<never>;
      await expect(call.call(own)).rejects.toThrow(code('ERR_LINUX_SYSCALLS_REFUSED'));
    },
  );

  test('engineOf tells', () => {
    expect(engineOf('read')).toBe('thread');
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
    const [other, closed] = pipe2Of();
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
  afterEach(() => configure({ threads: 4, waiting: 1000 }));

  test('beyond which nothing waits: that would never end, if it waited for what comes after', async () => {
    const pipes = Array.from({ length: 12 }, pipe);
    configure({ waiting: 8 });
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

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  AF_UNIX,
  AT_FDCWD,
  close,
  dup3,
  ECANCELED,
  EFD_CLOEXEC,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  eventfd2,
  F_GETFD,
  fcntl,
  getsockname,
  O_CLOEXEC,
  O_CREAT,
  O_RDONLY,
  O_RDWR,
  POLLIN,
  read,
  SOCK_STREAM,
  STATX_SIZE,
  sockaddrUnix,
  struct,
  write,
} from 'linux-syscalls';
import { Ring, type Token } from 'linux-syscalls/ring';
import { pipe2, socketpair } from 'linux-syscalls/values';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openRings } from './openRings.ts';
import { ownDescriptors } from './ownDescriptors.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
// In all booted kernels too, unlike other tests of rings: orders of bytes and sizes of pages differ there.
const { reason } = Ring.supported();
beforeEach(({ skip }) => skip(reason !== undefined, reason));

test('an operation has the arguments of its call, and is a promise of its result', async () => {
  await using ring = new Ring();
  const path = join(directory, 'new');
  const fd = await ring.openat(AT_FDCWD, path, O_RDWR | O_CREAT, 0o600);
  expect(await ring.write(fd, Buffer.from('0123456789'))).toBe(10);
  const bytes = new Uint8Array(4);
  expect(await ring.pread64(fd, bytes, undefined, 5)).toBe(4);
  expect(text(bytes)).toBe('5678');
  expect(await ring.pread64(fd, bytes, 2, 0)).toBe(2);
  expect(text(bytes)).toBe('0178');
  const found = struct.statx.alloc();
  expect(await ring.statx(AT_FDCWD, path, 0, STATX_SIZE, found)).toBe(0);
  expect(found.stx_size).toBe(10n);
  const copy = dup3(fd, ownDescriptors.closedByRing, O_CLOEXEC);
  expect(await ring.close(copy)).toBe(0);
  expect(() => fcntl(copy, F_GETFD)).toThrow(code('EBADF'));
  close(fd);
});

test('offsets have 64 bits', async () => {
  await using ring = new Ring();
  const path = join(directory, 'sparse');
  const fd = await ring.openat(AT_FDCWD, path, O_RDWR | O_CREAT, 0o600);
  const far = 5_000_000_005;
  expect(await ring.pwrite64(fd, Buffer.from('far'), 3, far)).toBe(3);
  const bytes = new Uint8Array(3);
  expect(await ring.pread64(fd, bytes, 3, BigInt(far))).toBe(3);
  expect(text(bytes)).toBe('far');
  await ring.close(fd);
});

test('several buffers are read into, and several names given', async () => {
  await using ring = new Ring();
  writeFileSync(join(directory, 'first'), 'abcdef');
  const fd = await ring.openat(AT_FDCWD, join(directory, 'first'), O_RDONLY);
  const [left, right] = [new Uint8Array(new ArrayBuffer(2)), new Uint8Array(new ArrayBuffer(4))];
  const iov = struct.iovec.array(2);
  Object.assign(iov[0]!, { iov_base: left, iov_len: 2 });
  Object.assign(iov[1]!, { iov_base: right, iov_len: 4 });
  expect(await ring.readv(fd, iov)).toBe(6);
  expect(text(left) + text(right)).toBe('abcdef');
  await ring.close(fd);
  const moved = join(directory, 'moved');
  await ring.renameat2(AT_FDCWD, join(directory, 'first'), AT_FDCWD, moved);
  await ring.linkat(AT_FDCWD, moved, AT_FDCWD, `${moved}-too`);
  await ring.mkdirat(AT_FDCWD, `${moved}-folder`, 0o700);
  expect(readFileSync(`${moved}-too`, 'utf8')).toBe('abcdef');
  await ring.unlinkat(AT_FDCWD, moved);
  expect(readdirSync(directory)).not.toContain('moved');
});

test('a connection is made, with the length of the address that came', async () => {
  await using ring = new Ring();
  const address = sockaddrUnix(join(directory, 'socket'));
  const listener = await ring.socket(AF_UNIX, SOCK_STREAM);
  // Operations of these are younger than the ring.
  const { bind, listen } = await import('linux-syscalls');
  bind(listener, address);
  listen(listener, 1);
  const peer = new Uint8Array(128);
  const length = Int32Array.of(128);
  const accepted = ring.accept4(listener, peer, length);
  const client = await ring.socket(AF_UNIX, SOCK_STREAM);
  await ring.connect(client, address);
  const server = await accepted;
  expect(length[0]).toBe(2);
  const own = new Uint8Array(128);
  getsockname(server, own, Int32Array.of(128));
  expect(text(own)).toContain(directory);
  await ring.send(client, Buffer.from('hello'));
  const bytes = new Uint8Array(8);
  expect(await ring.recv(server, bytes)).toBe(5);
  for (const fd of [listener, client, server]) await ring.close(fd);
});

test('an error is that of the wrapper, with the paths', async () => {
  await using ring = new Ring();
  const path = join(directory, 'missing');
  const error = await ring.openat(AT_FDCWD, path, O_RDONLY).catch((it) => it);
  expect(error.message).toBe(`ENOENT: no such file or directory, openat '${path}'`);
  expect(error).toMatchObject({ name: 'SyscallError', code: 'ENOENT', syscall: 'openat', path });
  const moved = await ring.renameat2(AT_FDCWD, path, AT_FDCWD, 'there').catch((it) => it);
  expect(moved).toMatchObject({ path, dest: 'there' });
});

test('what waits leaves the event loop alone', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const bytes = new Uint8Array(8);
  const read = ring.read(end, bytes);
  let turns = 0;
  for (; turns < 10; turns++) await new Promise((resolve) => setImmediate(resolve));
  expect(ring.inFlight).toBe(1);
  write(start, Buffer.from('late'));
  expect(await read).toBe(4);
  expect(turns).toBe(10);
  expect(ring.inFlight).toBe(0);
  close(start);
  expect(await ring.read(end, bytes)).toBe(0);
  close(end);
});

test('a bad argument rejects as the wrapper throws, and nothing is submitted', async () => {
  await using ring = new Ring();
  const bytes = new Uint8Array(4);
  await expect(ring.read('0' as never, bytes)).rejects.toThrow(
    'read: fd must be a number or bigint, not "0"',
  );
  await expect(ring.read(0, bytes, 5)).rejects.toThrow('read: count is 5 but buf holds 4 bytes');
  await expect(ring.read(0, {} as never)).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
  await expect(ring.openat(AT_FDCWD, 'a\0b', O_RDONLY)).rejects.toThrow(
    'openat: pathname has a NUL inside',
  );
  await expect(ring.openat(AT_FDCWD, 'a', O_CREAT)).rejects.toThrow('openat: mode');
  // A field of 32 bits: on machines of 64 the argument of the call has more.
  await expect(ring.madvise(0x1000, 2 ** 32, 0)).rejects.toThrow(code('ERR_OUT_OF_RANGE'));
  await expect(ring.read(0, bytes, 4, { signal: {} as never })).rejects.toThrow(
    'read: control.signal must be an AbortSignal, not an object',
  );
  await expect(ring.read(0, bytes, 4, 5 as never)).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
  expect(() => ring.callback.read(0, bytes, 4, undefined as never)).toThrow(
    'read: done must be a function, not undefined',
  );
  expect(() => ring.cancel({} as never)).toThrow(code('ERR_INVALID_ARG_TYPE'));
  expect(ring.inFlight).toBe(0);
});

test.each([
  [{ entries: 0 }, 'ERR_OUT_OF_RANGE'],
  [{ completions: 1.5 }, 'ERR_OUT_OF_RANGE'],
  [{ turn: '1' }, 'ERR_INVALID_ARG_TYPE'],
  [null, 'ERR_INVALID_ARG_TYPE'],
])('no ring is made of %j', (options, expected) => {
  expect(() => new Ring(options as never)).toThrow(code(expected));
});

test('a signal cancels, and its reason is what the promise rejects with', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const controller = new AbortController();
  const reason = new Error('no more');
  const read = ring.read(end, new Uint8Array(1), 1, { signal: controller.signal });
  setImmediate(() => controller.abort(reason));
  await expect(read).rejects.toBe(reason);
  const early = ring.read(end, new Uint8Array(1), 1, { signal: controller.signal });
  await expect(early).rejects.toBe(reason);
  expect(ring.inFlight).toBe(0);
  const timed = ring.read(end, new Uint8Array(1), 1, { signal: AbortSignal.timeout(1) });
  await expect(timed).rejects.toMatchObject({ name: 'TimeoutError' });
  close(end);
  close(start);
});

test('what was done before the cancellation is fulfilled', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  write(start, Buffer.from('x'));
  const controller = new AbortController();
  const bytes = new Uint8Array(1);
  const read = ring.read(end, bytes, 1, { signal: controller.signal });
  queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => controller.abort())));
  expect(await read).toBe(1);
  expect(text(bytes)).toBe('x');
  close(end);
  close(start);
});

test('a function is told of the end, and a token cancels', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const bytes = new Uint8Array(1);
  const ended = new Promise<number>((resolve) => {
    const token = ring.callback.read(end, bytes, 1, resolve);
    ring.cancel(token);
  });
  expect(await ended).toBe(-125);
  const error = await new Promise<number>((resolve) => {
    const token = ring.callback.close(-1, (result) => {
      ring.cancel(token); // It has ended: nothing happens.
      resolve(result);
    });
  });
  expect(error).toBe(-9);
  close(end);
  close(start);
});

test('all operations on a descriptor are cancelled at once', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const [other, otherStart] = pipe2();
  const reads = [1, 2, 3].map(() => ring.read(end, new Uint8Array(1)).catch(({ code }) => code));
  const kept = ring.read(other, new Uint8Array(1));
  await new Promise((resolve) => setImmediate(resolve));
  expect(ring.cancelDescriptor(end)).toBe(3);
  expect(await Promise.all(reads)).toEqual(['ECANCELED', 'ECANCELED', 'ECANCELED']);
  expect(ring.inFlight).toBe(1);
  write(otherStart, Buffer.from('x'));
  expect(await kept).toBe(1);
  for (const fd of [end, start, other, otherStart]) close(fd);
});

test('more than the ring holds wait their turn, in the order in which they came', async () => {
  await using ring = new Ring({ entries: 2, completions: 4 });
  const [end, start] = pipe2();
  const reads = [1, 2, 3, 4].map(() => ring.read(end, new Uint8Array(1)));
  const order: number[] = [];
  const waiting = Array.from({ length: 20 }, (_, i) => ring.nop().then(() => order.push(i)));
  expect(ring.inFlight).toBe(24);
  let isDrained = false;
  const drained = ring.drained().then(() => {
    isDrained = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect([isDrained, order.length]).toEqual([false, 0]);
  write(start, Buffer.from('x'));
  await Promise.all([...waiting, drained]);
  expect(order).toEqual(Array.from({ length: 20 }, (_, i) => i));
  await ring.drained();
  write(start, Buffer.from('xyz'));
  await Promise.all(reads);
  close(end);
  close(start);
});

test('what waits its turn is cancelled as well', async () => {
  await using ring = new Ring({ entries: 1, completions: 2 });
  const [end, start] = pipe2();
  const controller = new AbortController();
  const held = [1, 2].map(() => ring.read(end, new Uint8Array(1)));
  const waiting = ring.read(end, new Uint8Array(1), 1, { signal: controller.signal });
  const onDescriptor = ring.read(start, new Uint8Array(1)).catch(({ code }) => code);
  expect(ring.inFlight).toBe(4);
  controller.abort('enough');
  await expect(waiting).rejects.toBe('enough');
  expect(ring.cancelDescriptor(start)).toBe(1);
  expect(await onDescriptor).toBe('ECANCELED');
  write(start, Buffer.from('xy'));
  await Promise.all(held);
  close(end);
  close(start);
});

test('a function that throws loses no other completion', async () => {
  await using ring = new Ring();
  const thrown: unknown[] = [];
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => thrown.push(error));
  try {
    const results = await Promise.all([
      new Promise((resolve) => {
        ring.callback.close(-1, (result) => {
          resolve(result);
          throw new Error('of a callback');
        });
      }),
      ring.nop(),
      ring.nop(),
    ]);
    expect(results).toEqual([-9, 0, 0]);
    await new Promise((resolve) => setImmediate(resolve));
    // Some hosts tell twice of what is thrown in a thread.
    expect([...new Set(thrown)]).toEqual([new Error('of a callback')]);
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const listener of listeners) process.on('uncaughtException', listener);
  }
});

test('a buffer that was detached meanwhile is an error, as nobody sees what came', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const bytes = new Uint8Array(16);
  const read = ring.read(end, bytes);
  await new Promise((resolve) => setImmediate(resolve));
  const taken = structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  write(start, Buffer.from('x'));
  await expect(read).rejects.toThrow(code('ERR_LINUX_SYSCALLS_DETACHED'));
  expect(taken.byteLength).toBe(16);
  // Older kernels wait for bytes even if none are wanted.
  write(start, Buffer.from('x'));
  expect(await ring.read(end, new Uint8Array(0))).toBe(0);
  close(end);
  close(start);
});

test('an operation follows another only if that succeeded', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const bytes = new Uint8Array(4);
  const results = await ring.link((chain) => {
    chain.write(start, Buffer.from('link'));
    chain.read(end, bytes);
    chain.nop();
  });
  expect(results).toEqual([4, 4, 0]);
  expect(text(bytes)).toBe('link');
  const failed = ring.link((chain) => {
    chain.nop();
    chain.openat(AT_FDCWD, join(directory, 'missing'), O_RDONLY);
    chain.write(start, Buffer.from('never'));
  });
  await expect(failed).rejects.toMatchObject({ code: 'ENOENT', syscall: 'openat', step: 1 });
  expect(await ring.link(() => {})).toEqual([]);
  close(start);
  expect(await ring.read(end, bytes)).toBe(0);
  close(end);
});

test('a linked time ends what takes longer', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const late = ring.link((chain) => {
    chain.read(end, new Uint8Array(1));
    chain.timeout(1_000_000);
    chain.nop();
  });
  await expect(late).rejects.toMatchObject({ code: 'ETIME', syscall: 'read', step: 0 });
  write(start, Buffer.from('x'));
  const soon = await ring.link((chain) => {
    chain.read(end, new Uint8Array(1));
    chain.timeout(60_000_000_000n);
    chain.nop();
  });
  expect(soon).toEqual([1, 0]);
  close(end);
  close(start);
});

test('a chain is refused that is longer than the ring, or recorded too late', async () => {
  await using ring = new Ring({ entries: 4, completions: 4 });
  const five = ring.link((chain) => {
    for (let i = 0; i < 5; i++) chain.nop();
  });
  await expect(five).rejects.toThrow(
    'link: the chain has 5 operations, but the ring takes at most 4',
  );
  let escaped: Parameters<Parameters<Ring['link']>[0]>[0] | undefined;
  await ring.link((chain) => {
    escaped = chain;
    expect(() => chain.timeout(1)).toThrow(code('ERR_INVALID_STATE'));
  });
  expect(() => escaped!.nop()).toThrow('nop: the chain has been submitted');
  await expect(ring.link(async () => {})).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
  await expect(ring.link(undefined as never)).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
  expect(ring.inFlight).toBe(0);
});

test('a time is over, and an event is there', async () => {
  await using ring = new Ring();
  const start = process.hrtime.bigint();
  await ring.timeout(2_000_000);
  expect(process.hrtime.bigint() - start).toBeGreaterThanOrEqual(2_000_000n);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  const ready = ring.ready(one, POLLIN);
  write(other, Buffer.from('x'));
  expect(await ready).toBe(POLLIN);
  await expect(ring.ready(-1, POLLIN)).rejects.toThrow(code('EBADF'));
  close(one);
  close(other);
});

// The kernel can't signal an eventfd from within another's wake-up: what comes in place of that must come each time.
describe('an eventfd, written to again and again', () => {
  const one = new Uint8Array(BigUint64Array.of(1n).buffer);

  test('is read each time', async () => {
    await using ring = new Ring();
    const fd = eventfd();
    for (let round = 0; round < 3; round++) {
      const reading = ring.read(fd, new Uint8Array(8));
      await nextTurn(); // The ring waits now.
      write(fd, one);
      expect(await reading).toBe(8);
    }
  });

  test('is ready each time, by itself and in an epoll', async () => {
    await using ring = new Ring();
    const fd = eventfd();
    const epoll = keep(epoll_create1(EPOLL_CLOEXEC));
    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, struct.epoll_event.alloc({ events: EPOLLIN }));
    for (let round = 0; round < 3; round++) {
      const ready = Promise.all([ring.ready(fd, POLLIN), ring.ready(epoll, POLLIN)]);
      await nextTurn();
      write(fd, one);
      expect(await ready).toEqual([POLLIN, POLLIN]);
      expect(read(fd, new Uint8Array(8))).toBe(8);
    }
  });

  test('is told by a loop each time', async () => {
    await using ring = new Ring();
    const fd = eventfd();
    const polls = ring.poll(fd, POLLIN)[Symbol.asyncIterator]();
    for (let round = 0; round < 3; round++) {
      const next = polls.next();
      await nextTurn();
      write(fd, one);
      expect(await next).toEqual({ done: false, value: POLLIN });
    }
    await polls.return?.();
  });

  function eventfd(): number {
    return keep(eventfd2(0, EFD_CLOEXEC));
  }

  function keep(fd: number): number {
    onTestFinished(() => void close(fd));
    return fd;
  }
});

test('registered files and buffers stand for descriptors and memory', async () => {
  await using ring = new Ring();
  const path = join(directory, 'registered');
  writeFileSync(path, 'registered');
  const fd = await ring.openat(AT_FDCWD, path, O_RDWR);
  const table = ring.registerFiles(2);
  const file = table.add(fd);
  close(fd);
  const bytes = new Uint8Array(16);
  expect(await ring.read(file, bytes, 3)).toBe(3);
  expect(text(bytes.subarray(0, 3))).toBe('reg');
  const memory = new Uint8Array(new ArrayBuffer(64));
  const [buffer] = ring.registerBuffers([memory]);
  expect(await ring.readFixed(file, buffer!, 4, 0)).toBe(4);
  expect(text(memory.subarray(0, 4))).toBe('regi');
  memory.set(Buffer.from('REGI'));
  expect(await ring.writeFixed(file, buffer!, 4, 0)).toBe(4);
  expect(readFileSync(path, 'utf8')).toBe('REGIstered');
  await expect(ring.readFixed(file, buffer!, 65)).rejects.toThrow(code('ERR_OUT_OF_RANGE'));
  await expect(ring.readFixed(file, {} as never)).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
  expect(() => ring.registerBuffers([memory])).toThrow(code('EBUSY'));
  table.add(0);
  expect(() => table.add(0)).toThrow(code('EMFILE'));
  table.remove(file);
  await expect(ring.read(file, bytes)).rejects.toThrow(
    'read: fd is a registered file that was removed',
  );
  await using other = new Ring();
  const foreign = other.registerFiles(1).add(0);
  await expect(ring.read(foreign, bytes)).rejects.toThrow('is of another ring');
  table.free();
  expect(() => table.add(0)).toThrow(code('ERR_INVALID_STATE'));
});

test('the end cancels what is under way, and refuses what comes after it', async () => {
  const before = openRings();
  const ring = new Ring({ entries: 1, completions: 2 });
  expect(openRings()).toBe(before + 1);
  const [end, start] = pipe2();
  const reads = [1, 2, 3, 4].map(() => ring.read(end, new Uint8Array(1)).catch(({ code }) => code));
  const ended = ring.end();
  await expect(ring.nop()).rejects.toThrow('nop: the ring is ending');
  await ended;
  expect(await Promise.all(reads)).toEqual(Array(4).fill('ECANCELED'));
  await expect(ring.nop()).rejects.toThrow('nop: the ring has ended');
  await expect(ring.link((chain) => chain.nop())).rejects.toThrow(code('ERR_INVALID_STATE'));
  expect(() => ring.accept(0)).toThrow(code('ERR_INVALID_STATE'));
  expect(() => ring.callback.close(-1, () => {})).toThrow(code('ERR_INVALID_STATE'));
  expect(() => ring.bufferPool(1, 1)).toThrow(code('ERR_INVALID_STATE'));
  expect(() => ring.cancelDescriptor(0)).toThrow(code('ERR_INVALID_STATE'));
  await ring.end();
  close(end);
  close(start);
  expect(openRings()).toBe(before);
});

test('the end cancels what begins meanwhile', async () => {
  const before = openRings();
  const [end, start] = pipe2();
  for (let i = 0; i < 10; i++) {
    const ring = new Ring();
    const results = ring.link((chain) => {
      chain.statx(AT_FDCWD, directory, 0, STATX_SIZE, struct.statx.alloc()); // by a thread of the kernel
      chain.read(end, new Uint8Array(1));
    });
    const failed = expect(results).rejects.toMatchObject({
      code: expect.stringMatching(/^(ECANCELED|EINTR)$/),
    });
    if (i % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
    await ring.end();
    await failed;
  }
  close(end);
  close(start);
  expect(openRings()).toBe(before);
});

test('a ring may be ended by a function that is told of its last operation', async () => {
  const before = openRings();
  const ring = new Ring();
  await new Promise<void>((resolve) => {
    ring.callback.close(-1, () => resolve(ring.end()));
  });
  expect(openRings()).toBe(before);
});

test('timers have their turn though completions never cease', async () => {
  await using ring = new Ring({ turn: 64 });
  let goesOn = true;
  let count = 0;
  const loop = (): void => {
    count++;
    if (goesOn) ring.callback.close(-1, loop);
  };
  loop();
  await new Promise((resolve) => setTimeout(resolve, 1));
  goesOn = false;
  expect(count).toBeGreaterThan(1);
});

test('a kernel without an operation says so', async ({ skip }) => {
  const { has } = Ring.supported();
  expect(has('IORING_OP_READ')).toBe(true);
  skip(has('IORING_OP_PIPE'), 'this kernel has IORING_OP_PIPE');
  await using ring = new Ring();
  await expect(ring.pipe2(new Int32Array(2))).rejects.toThrow(code('EINVAL'));
});

test('no other file gets the place of one that was removed while an operation is to use it', async () => {
  await using ring = new Ring();
  const [first, second] = [await openNew(ring, 'first-file'), await openNew(ring, 'second-file')];
  const table = ring.registerFiles(2);
  const file = table.add(first);
  const written = ring.write(file, Buffer.from('first'));
  table.remove(file);
  table.add(second);
  expect(() => table.add(second)).toThrow(code('EMFILE'));
  expect(await written).toBe(5);
  expect(table.add(second).index).toBe(file.index);
  expect(contentOf('first-file')).toBe('first');
  expect(contentOf('second-file')).toBe('');
});

test('in a chain, neither', async () => {
  await using ring = new Ring();
  const [first, second] = [
    await openNew(ring, 'first-linked'),
    await openNew(ring, 'second-linked'),
  ];
  const table = ring.registerFiles(1);
  const file = table.add(first);
  const [end, start] = pipe2();
  const linked = ring.link((chain) => {
    chain.read(end, new Uint8Array(1));
    chain.write(file, Buffer.from('linked'));
  });
  await ring.nop();
  table.free();
  expect(() => ring.registerFiles(1)).toThrow(code('EBUSY'));
  write(start, new Uint8Array(1));
  expect(await linked).toEqual([1, 6]);
  const fresh = ring.registerFiles(1).add(second);
  expect(await ring.write(fresh, Buffer.from('later'))).toBe(5);
  expect(contentOf('first-linked')).toBe('linked');
  expect(contentOf('second-linked')).toBe('later');
  for (const fd of [end, start]) close(fd);
});

test('a file that is removed before its chain is submitted is refused', async () => {
  await using ring = new Ring();
  const table = ring.registerFiles(1);
  const file = table.add(await openNew(ring, 'removed'));
  const linked = ring.link((chain) => {
    chain.write(file, Buffer.from('removed'));
    table.remove(file);
  });
  await expect(linked).rejects.toThrow('write: fd is a registered file that was removed');
  expect(contentOf('removed')).toBe('');
});

test('an operation is cancelled by its own ring alone', async () => {
  await using ring = new Ring();
  await using other = new Ring();
  const [end, start] = pipe2();
  const reading = ring.read(end, new Uint8Array(1));
  let foreign: Token | undefined;
  const ended = new Promise<number>((resolve) => {
    foreign = other.callback.read(end, new Uint8Array(1), 1, resolve);
  });
  expect(() => ring.cancel(foreign!)).toThrow('cancel: token is of another ring');
  other.cancel(foreign!);
  expect(await ended).toBe(-ECANCELED);
  write(start, new Uint8Array(1));
  expect(await reading).toBe(1);
  for (const fd of [end, start]) close(fd);
});

test('what it gives for files and buffers cannot be changed', async () => {
  await using ring = new Ring();
  const pool = ring.bufferPool(2, 16);
  const file = ring.registerFiles(1).add(0);
  const [buffer] = ring.registerBuffers([new Uint8Array(new ArrayBuffer(8))]);
  expect(() => Object.assign(pool, { size: 4096 })).toThrow(TypeError);
  expect(() => Object.assign(pool, { count: 4096 })).toThrow(TypeError);
  expect(() => Object.assign(file, { index: 1 })).toThrow(TypeError);
  expect(() => Object.assign(buffer!, { view: new Uint8Array(64) })).toThrow(TypeError);
  for (const given of [pool, file, buffer!]) {
    expect(() => Object.defineProperty(given, 'group', { value: 1 })).toThrow(TypeError);
  }
});

/** Makes an empty file. */
async function openNew(ring: Ring, name: string): Promise<number> {
  const fd = await ring.openat(AT_FDCWD, join(directory, name), O_RDWR | O_CREAT, 0o600);
  onTestFinished(() => void close(fd));
  return fd;
}

function contentOf(name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}

// Calls that a ring makes: what holds for all, that each has the results and errors of its wrapper, and what
// goes to threads.

import { join } from 'node:path';
import * as synchronous from 'linux-syscalls';
import {
  AF_UNIX,
  AT_FDCWD,
  bind,
  CLONE_PIDFD,
  connect,
  EFD_CLOEXEC,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  eventfd2,
  F_GETFD,
  FUTEX2_PRIVATE,
  FUTEX2_SIZE_U32,
  fcntl,
  kill,
  lseek,
  MFD_CLOEXEC,
  MSG_CMSG_CLOEXEC,
  memfd_create,
  O_CLOEXEC,
  O_CREAT,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  openat,
  P_ALL,
  P_PIDFD,
  PIDFD_NONBLOCK,
  pidfd_open,
  pwrite64,
  SEEK_SET,
  SIGKILL,
  SO_RCVLOWAT,
  SO_RCVTIMEO,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  SyscallError,
  setsockopt,
  socket,
  struct,
  WEXITED,
  WNOHANG,
  wait4,
  write,
} from 'linux-syscalls';
import * as asynchronous from 'linux-syscalls/async';
import { configure, engineOf } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { addressOf } from 'linux-syscalls/raw';
import { Ring } from 'linux-syscalls/ring';
import { spawn } from 'linux-syscalls/spawn';
import { socketpair } from 'linux-syscalls/values';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ringCalls } from '../src/generated/async/ringCalls.ts';
import { describeCalls } from './asyncCalls.ts';
import { openDescriptors } from './openDescriptors.ts';
import { noCallsByRing, openRings, ringCompletions } from './openRings.ts';
import { temporaryDirectory } from './temporary.ts';

const text = new TextEncoder().encode('hello');
const code = (expected: string) => expect.objectContaining({ code: expected });
const directory = temporaryDirectory();
const { keep, pipe } = openDescriptors();

type Name =
  | 'accept4'
  | 'epoll_wait'
  | 'futex_wait'
  | 'futex_waitv'
  | 'futex_wake'
  | 'listen'
  | 'pipe2'
  | 'pread64'
  | 'read'
  | 'readv'
  | 'recv'
  | 'recvmsg'
  | 'waitid';

/** A call's wrapper, of which it isn't known whether it returns a promise. */
type Either = (...args: readonly unknown[]) => number | Promise<number>;
type Calls = Readonly<Record<Name, Either>>;

/** The calls that a ring was seen to make. */
const seen = new Set<string>();

const byEngine = Object.fromEntries(
  [...ringCalls.keys()].map((name) => {
    const call = (asynchronous as unknown as Calls)[name as Name];
    const counted: Either = async (...args) => {
      const before = ringCompletions();
      try {
        return await call(...args);
      } finally {
        if (ringCompletions() !== before) seen.add(name);
      }
    };
    return [name, counted];
  }),
) as Calls;
const bothForms: readonly Calls[] = [synchronous as unknown as Calls, byEngine];

function pair(): { readonly one: number; readonly other: number } {
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  return { one: keep(one), other: keep(other) };
}

let names = 0;
function address(): Uint8Array {
  const path = new TextEncoder().encode(join(directory, `socket${names++}`));
  const bytes = new Uint8Array(2 + path.length + 1);
  new Uint16Array(bytes.buffer, 0, 1)[0] = AF_UNIX;
  bytes.set(path, 2);
  return bytes;
}

/** What a call returns, or the code of its error. */
async function outcome(action: () => unknown): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof SyscallError) return error.code;
    throw error;
  }
}

/** The ends of the same program by wrappers and by a ring. */
async function ends(program: (calls: Calls) => unknown): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const calls of bothForms) all.push(await outcome(() => program(calls)));
  return all;
}

describe('by a ring', () => {
  beforeEach(({ skip }) => skip(noCallsByRing !== undefined, noCallsByRing));
  beforeAll(() => configure({ ring: 'required' }));
  afterAll(() => configure({ ring: true }));

  /** What this kernel's rings make. */
  const made = (name: Name) => Ring.supported().has(ringCalls.get(name)!.operation);
  const needs = (name: Name) => !made(name);

  /** Lets one call wait by a thread, in this test. */
  function oneThread(): void {
    configure({ waiting: 1 });
    onTestFinished(() => configure({ waiting: 1000 }));
  }

  test('is told by engineOf', () => {
    expect(engineOf('read')).toBe('ring');
    expect(engineOf('flock')).toBe('thread');
    expect(engineOf('unshare' as never)).toBe('refused');
    expect(engineOf('futex_wait')).toBe(made('futex_wait') ? 'ring' : 'thread');
    configure({ ring: false });
    expect(engineOf('read')).toBe('thread');
    configure({ ring: 'required' });
  });

  test('more calls wait than there are threads, by one ring', async () => {
    oneThread();
    const { one, other } = pair();
    write(other, Uint8Array.of(1));
    // By now the ring is there. Others in this process are libuv's.
    expect(await asynchronous.read(one, new Uint8Array(1))).toBe(1);
    const before = openRings();
    const controller = new AbortController();
    const { signal } = controller;
    const pending = Array.from({ length: 1000 }, () =>
      asynchronous.read(one, new Uint8Array(1), { signal }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(openRings()).toBe(before);
    controller.abort('enough');
    const reasons = (await Promise.allSettled(pending)).map(
      (it) => it.status === 'rejected' && it.reason,
    );
    expect(new Set(reasons)).toEqual(new Set(['enough']));
  });

  test('what ends meanwhile interrupts no call of this thread', async () => {
    const { one, other } = pair();
    const pending = asynchronous.read(one, new Uint8Array(1));
    await new Promise((resolve) => setImmediate(resolve));
    const program = new Batch();
    program.dup3(other, 3, 0);
    program.execve('/bin/sh', ['sh', '-c', 'printf x >&3; exit 0'], []);
    const { pid } = spawn(program);
    expect(wait4(pid, null, 0, null)).toBe(pid);
    expect(await pending).toBe(1);
  });

  test('what finds no room in it goes to threads', async () => {
    oneThread();
    const { one, other } = pair();
    const pending = Array.from({ length: 4100 }, () => asynchronous.read(one, new Uint8Array(1)));
    const settled = Promise.allSettled(pending);
    await new Promise((resolve) => setImmediate(resolve));
    write(other, new Uint8Array(4097));
    const ends = (await settled).map((it) => (it.status === 'fulfilled' ? it.value : it.reason));
    // One thread may wait; more are refused at once.
    expect(ends.filter((end) => end === 1).length).toBe(4097);
    expect(ends.filter((end) => end instanceof SyscallError).length).toBe(3);
  });

  describe('has the results and errors of the wrapper:', () => {
    test.for(['pipe', 'socket'])('read and readv of a %s', async (kind) => {
      const { one, other } = pair();
      const { from, to } = kind === 'pipe' ? pipe() : { from: one, to: other };
      const buffer = new Uint8Array(8);
      const records = struct.iovec.arrayFrom([{ iov_base: buffer, iov_len: 8 }]);
      for (const [name, ...args] of [
        ['read', buffer],
        ['readv', records],
      ] as const) {
        expect(
          await ends(async (calls) => {
            buffer.fill(0);
            write(to, text);
            return [await calls[name](from, ...args), [...buffer]];
          }),
        ).toEqual(new Array(2).fill([5, [...text, 0, 0, 0]]));
      }
      expect(await ends((calls) => calls.read(from, buffer, 0))).toEqual([0, 0]);
      expect(await ends((calls) => calls.readv(from, records, 0))).toEqual([0, 0]);
      expect(await ends((calls) => calls.read(-1, buffer))).toEqual(['EBADF', 'EBADF']);
      write(to, text);
      // An address that nobody may write to.
      expect(await ends((calls) => calls.read(from, 8, 8))).toEqual(['EFAULT', 'EFAULT']);
    });

    test('EAGAIN of a descriptor that doesn’t wait', async () => {
      const ring = await ends(async (calls) => {
        const pipeEnds = new Int32Array(2);
        synchronous.pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK);
        for (const fd of pipeEnds) keep(fd);
        return calls.read(pipeEnds[0]!, new Uint8Array(1));
      });
      expect(ring).toEqual(['EAGAIN', 'EAGAIN']);
      const listener = keep(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
      bind(listener, address(), undefined);
      synchronous.listen(listener, 1);
      expect(await ends((calls) => calls.accept4(listener, null, null, 0))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      expect(await ends((calls) => calls.recv(listener, new Uint8Array(1), 1, 0))).toEqual([
        'EINVAL',
        'EINVAL',
      ]);
    });

    test('EAGAIN of a socket whose time is over, and the bytes that it waits for', async () => {
      const { one, other } = pair();
      const soon = struct.timeval.alloc({ tv_usec: 1 });
      setsockopt(one, SOL_SOCKET, SO_RCVTIMEO, soon);
      expect(await ends((calls) => calls.recv(one, new Uint8Array(1), 1, 0))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      expect(await ends((calls) => calls.read(one, new Uint8Array(1)))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      setsockopt(other, SOL_SOCKET, SO_RCVLOWAT, Int32Array.of(4));
      write(one, text.subarray(0, 2));
      const pending = asynchronous.recv(other, new Uint8Array(8));
      await new Promise((resolve) => setImmediate(resolve));
      write(one, text.subarray(0, 2));
      expect(await pending).toBe(4);
    });

    test('recv, and flags that it leaves to threads', async () => {
      const { one, other } = pair();
      const buffer = new Uint8Array(8);
      expect(
        await ends(async (calls) => {
          write(other, text);
          return [await calls.recv(one, buffer, 8, 0), [...buffer.subarray(0, 5)]];
        }),
      ).toEqual(new Array(2).fill([5, [...text]]));
      expect(await ends((calls) => calls.recv(one, buffer, 8, synchronous.MSG_DONTWAIT))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      const { from } = pipe();
      expect(await ends((calls) => calls.recv(from, buffer, 8, 0))).toEqual([
        'ENOTSOCK',
        'ENOTSOCK',
      ]);
    });

    test('recvmsg, whose record is filled in', async () => {
      const { one, other } = pair();
      const buffer = new Uint8Array(2);
      const iov = struct.iovec.arrayFrom([{ iov_base: buffer, iov_len: 2 }]);
      expect(
        await ends(async (calls) => {
          const message = struct.msghdr.alloc({ msg_iov: iov, msg_iovlen: 1, msg_flags: 7 });
          write(other, text.subarray(0, 2));
          const count = await calls.recvmsg(one, message, MSG_CMSG_CLOEXEC);
          return [count, [...buffer], message.msg_flags];
        }),
      ).toEqual(new Array(2).fill([2, [...text.subarray(0, 2)], MSG_CMSG_CLOEXEC]));
    });

    test('accept4, with the address and its length', async () => {
      const listener = keep(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
      const bound = address();
      bind(listener, bound, undefined);
      const results = await ends(async (calls) => {
        const listening = await calls.listen(listener, 2);
        const client = keep(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        connect(client, bound, undefined);
        const peer = new Uint8Array(32).fill(1);
        const length = Int32Array.of(32);
        const fd = keep(await calls.accept4(listener, peer, length, SOCK_CLOEXEC));
        return [listening, fcntl(fd, F_GETFD), length[0], [...peer]];
      });
      expect(results[1]).toEqual(results[0]);
      expect(results[1]).toEqual([0, synchronous.FD_CLOEXEC, 2, expect.any(Array)]);
      const { from } = pipe();
      expect(await ends((calls) => calls.listen(from, 1))).toEqual(['ENOTSOCK', 'ENOTSOCK']);
      expect(await ends((calls) => calls.accept4(from, null, null, 0))).toEqual([
        'ENOTSOCK',
        'ENOTSOCK',
      ]);
    });

    test('pread64 of a whole range, of its end and beyond', async () => {
      const fd = keep(memfd_create('ring', MFD_CLOEXEC));
      pwrite64(fd, text, undefined, 0);
      for (const [length, at] of [
        [5, 0],
        [2, 3],
        [8, 2],
        [8, 100],
        [0, 1],
      ] as const) {
        const results = await ends(async (calls) => {
          const buffer = new Uint8Array(8);
          return [await calls.pread64(fd, buffer, length, at), [...buffer]];
        });
        expect(results[1]).toEqual(results[0]);
      }
      const buffer = new Uint8Array(8);
      expect(await ends((calls) => calls.pread64(fd, buffer, 8, -1))).toEqual(['EINVAL', 'EINVAL']);
      const { from, to } = pipe();
      write(to, text);
      expect(await ends((calls) => calls.pread64(from, buffer, 5, 0))).toEqual([
        'ESPIPE',
        'ESPIPE',
      ]);
      const folder = keep(openat(AT_FDCWD, directory, O_RDONLY | O_CLOEXEC));
      expect(await ends((calls) => calls.pread64(folder, buffer, 5, 0))).toEqual([
        'EISDIR',
        'EISDIR',
      ]);
      // Of files of /proc no operation reads without waiting.
      const status = keep(openat(AT_FDCWD, '/proc/self/status', O_RDONLY | O_CLOEXEC | O_NONBLOCK));
      expect(await ends((calls) => calls.pread64(status, buffer, 5, 0))).toEqual([5, 5]);
    });

    test('reads of a file at the same time, each of the next bytes', async () => {
      const path = join(directory, 'positions');
      const fd = keep(openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600));
      const count = 32;
      write(
        fd,
        Uint8Array.from({ length: count }, (_, i) => i),
      );
      lseek(fd, 0, SEEK_SET);
      const buffers = Array.from({ length: count }, () => new Uint8Array(1));
      await Promise.all(buffers.map((buffer) => asynchronous.read(fd, buffer)));
      expect(new Set(buffers.map(([first]) => first)).size).toBe(count);
    });

    test('futexes', async ({ skip }) => {
      skip(needs('futex_wait'), 'IORING_OP_FUTEX_WAIT needs Linux 6.7');
      const flags = FUTEX2_SIZE_U32 | FUTEX2_PRIVATE;
      const word = new Uint32Array(new ArrayBuffer(4)).fill(7);
      const mask = 0xffffffff;
      const pending = asynchronous.futex_wait(word, 7, mask, flags, null, 0);
      await new Promise((resolve) => setImmediate(resolve));
      expect(await asynchronous.futex_wake(word, mask, 1, flags)).toBe(1);
      expect(await pending).toBe(0);
      expect(await ends((calls) => calls.futex_wait(word, 8, mask, flags, null, 0))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      expect(await ends((calls) => calls.futex_wait(word, 7, 0, flags, null, 0))).toEqual([
        'EINVAL',
        'EINVAL',
      ]);
      const past = struct.timespec.alloc();
      expect(await ends((calls) => calls.futex_wait(word, 7, mask, flags, past, 0))).toEqual([
        'ETIMEDOUT',
        'ETIMEDOUT',
      ]);
      const waiters = struct.futex_waitv.arrayFrom([
        { uaddr: BigInt(addressOf(word)), val: 7, flags },
        { uaddr: BigInt(addressOf(word)), val: 7, flags },
      ]);
      const several = asynchronous.futex_waitv(waiters, undefined, 0, null, 0);
      await new Promise((resolve) => setImmediate(resolve));
      expect(await asynchronous.futex_wake(word, mask, 1, flags)).toBe(1);
      expect(await several).toBe(0);
      waiters[0]!.val = 8n;
      expect(await ends((calls) => calls.futex_waitv(waiters, undefined, 0, null, 0))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      expect(await ends((calls) => calls.futex_wake(word, mask, 1, flags))).toEqual([0, 0]);
    });

    test('epoll_wait without a time', async ({ skip }) => {
      skip(needs('epoll_wait'), 'IORING_OP_EPOLL_WAIT needs Linux 6.15');
      const epoll = keep(epoll_create1(EPOLL_CLOEXEC));
      const fd = keep(eventfd2(0, EFD_CLOEXEC));
      epoll_ctl(epoll, EPOLL_CTL_ADD, fd, struct.epoll_event.alloc({ events: EPOLLIN, data: 7n }));
      const events = struct.epoll_event.array(2);
      const pending = asynchronous.epoll_wait(epoll, events, 2, -1);
      await new Promise((resolve) => setImmediate(resolve));
      write(fd, BigUint64Array.of(1n));
      expect([await pending, events[0]!.data]).toEqual([1, 7n]);
      expect(await ends((calls) => calls.epoll_wait(epoll, events, 2, -1))).toEqual([1, 1]);
      expect(await ends((calls) => calls.epoll_wait(fd, events, 2, -1))).toEqual([
        'EINVAL',
        'EINVAL',
      ]);
      synchronous.read(fd, new BigUint64Array(1));
      expect(await ends((calls) => calls.epoll_wait(epoll, events, 2, 0))).toEqual([0, 0]);
    });

    test('waitid', async ({ skip }) => {
      skip(needs('waitid'), 'IORING_OP_WAITID needs Linux 6.7');
      const child = () => {
        const program = new Batch();
        program.execve('/bin/sh', ['sh', '-c', 'exit 7'], []);
        return keep(spawn(program, { flags: CLONE_PIDFD }).pidfd!);
      };
      const results = await ends(async (calls) => {
        const info = struct.siginfo.alloc();
        const result = await calls.waitid(P_PIDFD, child(), info, WEXITED, null);
        return [result, info.si_signo, info.si_code, info._sifields._sigchld._status];
      });
      expect(results[1]).toEqual(results[0]);
      expect(await ends((calls) => calls.waitid(P_ALL, 0, null, 0, null))).toEqual([
        'EINVAL',
        'EINVAL',
      ]);
      // Of a pidfd that doesn't wait; the operation tells nothing, as if the child had ended.
      const program = new Batch();
      program.execve('/bin/sh', ['sh', '-c', 'exec sleep 1000'], []);
      const { pid } = spawn(program);
      const pidfd = keep(pidfd_open(pid, PIDFD_NONBLOCK));
      expect(await ends((calls) => calls.waitid(P_PIDFD, pidfd, null, WEXITED, null))).toEqual([
        'EAGAIN',
        'EAGAIN',
      ]);
      kill(pid, SIGKILL);
      wait4(pid, null, 0, null);
      const { from } = pipe();
      expect(
        await ends((calls) => calls.waitid(P_PIDFD, from, null, WEXITED | WNOHANG, null)),
      ).toEqual(['EBADF', 'EBADF']);
    });

    test('pipe2', async ({ skip }) => {
      skip(needs('pipe2'), 'IORING_OP_PIPE needs Linux 6.16');
      expect(
        await ends(async (calls) => {
          const fds = new Int32Array(2);
          const result = await calls.pipe2(fds, O_CLOEXEC);
          return [result, ...[...fds].map((fd) => fcntl(keep(fd), F_GETFD))];
        }),
      ).toEqual(new Array(2).fill([0, 1, 1]));
      expect(await ends((calls) => calls.pipe2(new Int32Array(2), 1))).toEqual([
        'EINVAL',
        'EINVAL',
      ]);
    });

    test('and each is made by a ring where this kernel has its operation', () => {
      const names = [...ringCalls.keys()].filter((name) => engineOf(name as never) === 'ring');
      // Another name of pread64.
      expect(names.filter((name) => !seen.has(name))).toEqual(['pread']);
    });
  });

  describe('all that holds for calls', describeCalls);
});

test('what configure is told of rings is checked', () => {
  for (const ring of ['yes', 1, null]) {
    expect(() => configure({ ring: ring as never })).toThrow(code('ERR_INVALID_ARG_VALUE'));
  }
});

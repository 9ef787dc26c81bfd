import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CLD_CONTINUED,
  CLD_EXITED,
  CLD_KILLED,
  CLD_STOPPED,
  CLOCK_MONOTONIC,
  CLONE_PIDFD,
  close,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
  eventfd2,
  F_GETFD,
  F_SETFL,
  fcntl,
  getpid,
  IN_CREATE,
  IN_DELETE,
  IN_IGNORED,
  IN_MOVED_FROM,
  IN_MOVED_TO,
  IN_NONBLOCK,
  kill,
  O_CLOEXEC,
  O_NONBLOCK,
  PIDFD_NONBLOCK,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  pidfd_open,
  read,
  SFD_CLOEXEC,
  SIGCONT,
  SIGKILL,
  SIGSTOP,
  SIGUSR2,
  signalfd4,
  struct,
  TFD_CLOEXEC,
  TFD_TIMER_ABSTIME,
  tgkill,
  timerfd_create,
  timerfd_settime,
  WEXITED,
  WNOHANG,
  write,
} from 'linux-syscalls';
import { thread } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import {
  counts,
  type EventStream,
  exited,
  expirations,
  inotify,
  ready,
  records,
  signals,
  states,
} from 'linux-syscalls/events';
import { spawn } from 'linux-syscalls/spawn';
import { pipe2 } from 'linux-syscalls/values';
import { afterEach, describe, expect, test } from 'vitest';
import { since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const opened: number[] = [];
afterEach(() => {
  for (const fd of opened.splice(0)) close(fd);
});

function keep(fd: number): number {
  opened.push(fd);
  return fd;
}

function pipe(flags = 0): { readonly from: number; readonly to: number } {
  const [from, to] = pipe2(O_CLOEXEC | flags);
  return { from: keep(from), to: keep(to) };
}

/** What JavaScript allows, and types don't. */
const any = (value: unknown): never => value as never;

const code = (name: string) => expect.objectContaining({ code: name });
const bytes = (text: string) => new TextEncoder().encode(text);
const ended = { done: true, value: undefined };
const letters = (read: Uint8Array) => [...new TextDecoder().decode(read)];

/** The events that a loop gives before it is left. */
async function take<T>(stream: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const event of stream) if (taken.push(event) === count) break;
  return taken;
}

function add(event: number, value: bigint): void {
  write(event, BigUint64Array.of(value));
}

describe('ready', () => {
  test('waits until a descriptor is ready, and says for what', async () => {
    const { from, to } = pipe();
    const pending = ready(from, POLLIN);
    write(to, bytes('x'));
    expect(await pending).toBe(POLLIN);
    expect(await ready(to, POLLIN | POLLOUT)).toBe(POLLOUT);
  });

  test('says of a descriptor that is none that it is none', async () => {
    expect(await ready(0x7fffffff, POLLIN)).toBe(POLLNVAL);
  });

  test('is ended by a signal, with its reason', async () => {
    const { from } = pipe();
    const controller = new AbortController();
    const pending = ready(from, POLLIN, { signal: controller.signal });
    controller.abort('enough');
    await expect(pending).rejects.toBe('enough');
    await expect(ready(from, POLLIN, { signal: controller.signal })).rejects.toBe('enough');
  });

  test('refuses what makes no sense', async () => {
    await expect(ready(-1, POLLIN)).rejects.toThrow(RangeError);
    await expect(ready(any('1'), POLLIN)).rejects.toThrow(TypeError);
    await expect(ready(0, 0x8000)).rejects.toThrow(/^ready: events must be /);
    await expect(ready(0, POLLIN, any({ signal: 1 }))).rejects.toThrow(TypeError);
  });
});

describe('a stream', () => {
  test('gives what reads give, taken apart, until the end of the file', async () => {
    const { from, to } = pipe();
    write(to, bytes('ab'));
    const stream = records(from, letters);
    expect(await take(stream, 2)).toEqual(['a', 'b']);
    write(to, bytes('c'));
    close(opened.pop()!);
    expect(await take(stream, 9)).toEqual(['c']);
  });

  test('asks when it is asked, and not before', async () => {
    const event = keep(eventfd2(1, EFD_NONBLOCK));
    const value = new BigUint64Array(1);
    const loop = counts(event).iterate();
    read(event, value);
    add(event, 2n);
    expect(await loop.next()).toEqual({ done: false, value: 2n });
    add(event, 3n);
    await loop.return!();
    read(event, value);
    expect(value[0]).toBe(3n);
  });

  test('loses nothing when a loop is left between two records of one read', async () => {
    const { from, to } = pipe();
    write(to, bytes('abcd'));
    const stream = records(from, letters);
    expect(await take(stream, 1)).toEqual(['a']);
    await expect(
      (async () => {
        for await (const letter of stream) throw new Error(letter);
      })(),
    ).rejects.toThrow('b');
    expect(await take(stream, 2)).toEqual(['c', 'd']);
  });

  test('gives what it gave to nobody else', async () => {
    const { from, to } = pipe();
    const stream = records(from, (read) => [read]);
    write(to, bytes('one'));
    const [first] = await take(stream, 1);
    write(to, bytes('two'));
    const [second] = await take(stream, 1);
    expect([first, second]).toEqual([bytes('one'), bytes('two')]);
  });

  test('serves requests in order, of one loop and of several', async () => {
    const { from, to } = pipe();
    const stream = records(from, letters);
    const [one, other] = [stream.iterate(), stream.iterate()];
    const all = Promise.all([one.next(), other.next(), one.next(), other.next()]);
    write(to, bytes('ab'));
    write(to, bytes('cd'));
    expect((await all).map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('lets go of the descriptor before a loop is left', async () => {
    const { from, to } = pipe();
    const loop = records(from, letters).iterate();
    let result: unknown;
    const pending = loop.next().then((it) => {
      result = it;
    });
    expect(await loop.return!()).toEqual(ended);
    expect(result).toEqual(ended);
    await pending;
    expect(await loop.next()).toEqual(ended);
    fcntl(from, F_SETFL, O_NONBLOCK);
    write(to, bytes('mine'));
    expect(read(from, new Uint8Array(8))).toBe(4);
  });

  test('withdraws what waits behind another loop', async () => {
    const { from, to } = pipe();
    const stream = records(from, letters);
    const [one, other, another] = [stream.iterate(), stream.iterate(), stream.iterate()];
    const first = one.next();
    const second = other.next();
    const third = another.next();
    await other.return!();
    expect(await second).toEqual(ended);
    const aborted = stream.iterate({ signal: AbortSignal.abort('before') });
    await expect(aborted.next()).rejects.toBe('before');
    write(to, bytes('ab'));
    expect(await first).toEqual({ done: false, value: 'a' });
    expect(await third).toEqual({ done: false, value: 'b' });
  });

  test('ends with the reason of a signal, and keeps what it has', async () => {
    const { from, to } = pipe();
    write(to, bytes('ab'));
    const stream = records(from, letters);
    const controller = new AbortController();
    const loop = stream.iterate({ signal: controller.signal });
    expect(await loop.next()).toEqual({ done: false, value: 'a' });
    controller.abort('enough');
    await expect(loop.next()).rejects.toBe('enough');
    expect(await loop.next()).toEqual(ended);
    expect(await take(stream, 1)).toEqual(['b']);
  });

  test('keeps what a read gave after its loop was to end', async () => {
    const { from, to } = pipe();
    const controller = new AbortController();
    const stream = records(from, (read) => {
      controller.abort('enough');
      return letters(read);
    });
    const pending = stream.iterate({ signal: controller.signal }).next();
    write(to, bytes('a'));
    await expect(pending).rejects.toBe('enough');
    expect(await take(stream, 1)).toEqual(['a']);
  });

  test('ends every loop by the signal of the stream, also those that wait', async () => {
    const { from } = pipe();
    const controller = new AbortController();
    const stream = records(from, letters, { signal: controller.signal });
    const requests = [stream.iterate().next(), stream.iterate().next()];
    controller.abort('enough');
    const results = await Promise.allSettled(requests);
    expect(results).toEqual(results.map(() => ({ status: 'rejected', reason: 'enough' })));
    await expect(stream.iterate().next()).rejects.toBe('enough');
  });

  test('waits also where the descriptor is non-blocking', async () => {
    const { from, to } = pipe(O_NONBLOCK);
    await using own = thread();
    const loop = records(from, letters, { thread: own }).iterate();
    const pending = loop.next();
    await own.gettid(); // after the read, which found nothing
    write(to, bytes('a'));
    expect(await pending).toEqual({ done: false, value: 'a' });
    const left = loop.next();
    await loop.return!();
    expect(await left).toEqual(ended);
  });

  test('leaves the caller’s descriptor open when it is disposed of, and ends', async () => {
    const { from } = pipe();
    const stream = records(from, letters);
    const pending = stream.iterate().next();
    await stream[Symbol.asyncDispose]();
    expect(await pending).toEqual(ended);
    expect(await stream.iterate().next()).toEqual(ended);
    expect(() => fcntl(from, F_GETFD)).not.toThrow();
  });

  test('gives errors of the kernel and of decode to the loop, and goes on', async () => {
    const { from, to } = pipe();
    await expect(take(records(to, letters), 1)).rejects.toThrow(code('EBADF'));
    let calls = 0;
    const stream = records(from, (read) => {
      if (++calls === 1) throw new Error('cannot be read');
      return letters(read);
    });
    write(to, bytes('a'));
    await expect(take(stream, 1)).rejects.toThrow('cannot be read');
    write(to, bytes('b'));
    expect(await take(stream, 1)).toEqual(['b']);
  });

  test('reads on where a read holds no whole record, and as much as it is told', async () => {
    const { from, to } = pipe();
    let line = '';
    const lines = records(
      from,
      (read) => {
        expect(read.length).toBeLessThanOrEqual(2);
        const parts = (line + new TextDecoder().decode(read)).split('\n');
        line = parts.pop()!;
        return parts;
      },
      { size: 2 },
    );
    write(to, bytes('first\nsecond\nthi'));
    expect(await take(lines, 2)).toEqual(['first', 'second']);
  });

  test.each([
    ['a descriptor that is none', () => records(-1, letters), RangeError],
    ['a text as a descriptor', () => records(any('0'), letters), TypeError],
    ['no decode', () => records(0, any(undefined)), TypeError],
    ['a signal that is none', () => records(0, letters, any({ signal: {} })), TypeError],
    ['a thread that is none', () => records(0, letters, any({ thread: {} })), TypeError],
    ['a size of 0', () => records(0, letters, { size: 0 }), RangeError],
    ['a text as a size', () => records(0, letters, any({ size: '1' })), TypeError],
    ['a signal of a loop that is none', () => counts(0).iterate(any({ signal: 1 })), TypeError],
    ['a descriptor that is none', () => counts(-1), RangeError],
    ['a descriptor that is none', () => expirations(-1), RangeError],
    ['a descriptor that is none', () => signals(-1), RangeError],
    ['a descriptor that is none', () => states(-1), RangeError],
    ['changes that don’t end', () => states(0, WNOHANG | WEXITED), TypeError],
    ['no changes', () => states(0, 0), TypeError],
  ] as const)('refuses %s', (_, make: () => unknown, error) => {
    expect(make).toThrow(error);
  });
});

describe('inotify', () => {
  /** Whether a descriptor is an instance that watches the directory; its number may be another's by now. */
  function watchesDirectory(fd: number): boolean {
    const inode = statSync(directory, { bigint: true }).ino.toString(16);
    try {
      return readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8').includes(` ino:${inode} `);
    } catch {
      return false;
    }
  }

  test('tells what happens in a directory', async () => {
    using watch = inotify();
    const wd = watch.add(directory, IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE);
    const [before, after] = [join(directory, 'before'), join(directory, 'after')];
    writeFileSync(before, '');
    renameSync(before, after);
    rmSync(after);
    const [created, from, to, deleted] = await take(watch, 4);
    expect(created).toEqual({ wd, mask: IN_CREATE, cookie: 0, name: 'before' });
    expect(from).toMatchObject({ wd, mask: IN_MOVED_FROM, name: 'before' });
    expect(to).toEqual({ wd, mask: IN_MOVED_TO, cookie: from!.cookie, name: 'after' });
    expect(deleted).toMatchObject({ mask: IN_DELETE, name: 'after' });
    watch.remove(wd);
    expect(await take(watch, 1)).toEqual([{ wd, mask: IN_IGNORED, cookie: 0, name: '' }]);
    expect(() => watch.remove(wd)).toThrow(code('EINVAL'));
  });

  test('gives the bytes of a name that is no UTF-8', async () => {
    await using watch = inotify(IN_NONBLOCK);
    watch.add(directory, IN_CREATE);
    const name = Uint8Array.of(0x66, 0xff);
    const path = Buffer.concat([bytes(`${directory}/`), name]);
    writeFileSync(path, '');
    const [event] = await take(watch, 1);
    expect(event!.name).toEqual(name);
    rmSync(path);
  });

  test('closes its descriptor, and refuses to be used then', async () => {
    const watch = inotify();
    const { fd } = watch;
    watch.add(directory, IN_CREATE);
    expect(watchesDirectory(fd)).toBe(true);
    watch[Symbol.dispose]();
    expect(watchesDirectory(fd)).toBe(false);
    expect(() => watch.fd).toThrow(code('ERR_INVALID_STATE'));
    expect(() => watch.add(directory, IN_CREATE)).toThrow(code('ERR_INVALID_STATE'));
    expect(() => watch.remove(1)).toThrow(code('ERR_INVALID_STATE'));
    watch[Symbol.dispose]();
    await watch[Symbol.asyncDispose]();
    expect(await take(watch, 1)).toEqual([]);
  });

  test('closes its descriptor when the read under way has ended', async () => {
    const watch = inotify();
    const { fd } = watch;
    watch.add(directory, IN_CREATE);
    const pending = watch.iterate().next();
    const gone = watch[Symbol.asyncDispose]();
    expect(watchesDirectory(fd)).toBe(true);
    await gone;
    expect(watchesDirectory(fd)).toBe(false);
    expect(await pending).toEqual(ended);
  });

  test('refuses what makes no sense before the kernel is asked', () => {
    expect(() => inotify(any('0'))).toThrow(TypeError);
    expect(() => inotify(1)).toThrow(code('EINVAL'));
    expect(() => inotify(1, any({ signal: 1 }))).toThrow(TypeError);
  });
});

describe('counters', () => {
  test('of a timer tell how often it has expired', async () => {
    const timer = keep(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC));
    const due = struct.itimerspec.from({
      it_value: { tv_nsec: 1 },
      it_interval: { tv_nsec: 1_000_000 },
    });
    timerfd_settime(timer, TFD_TIMER_ABSTIME, due, null);
    for (const times of await take(expirations(timer), 3)) expect(times).toBeGreaterThan(0n);
  });

  test('of an eventfd tell the sum, or one at a time', async () => {
    const event = keep(eventfd2(3, 0));
    add(event, 2n ** 40n);
    expect(await take(counts(event), 1)).toEqual([3n + 2n ** 40n]);
    expect(await take(counts(keep(eventfd2(3, EFD_SEMAPHORE))), 3)).toEqual([1n, 1n, 1n]);
  });
});

test('signals that are sent to a thread come to it', async () => {
  await using own = thread();
  const fd = keep(signalfd4(-1, new BigUint64Array([1n << BigInt(SIGUSR2 - 1)]), SFD_CLOEXEC));
  const tid = await own.gettid();
  const stream: EventStream<struct.signalfd_siginfo> = signals(fd, { thread: own });
  const pending = take(stream, 1);
  tgkill(getpid(), tid, SIGUSR2);
  const [info] = await pending;
  expect(info).toMatchObject({ ssi_signo: SIGUSR2, ssi_pid: getpid() });
  const loop = stream.iterate();
  const left = loop.next();
  await loop.return!();
  expect(await left).toEqual(ended);
});

describe('a child', () => {
  /** A child that runs a shell. */
  function shell(context: Parameters<typeof since>[1], script: string) {
    const program = new Batch();
    program.execve('/bin/sh', ['sh', '-c', script], null);
    const { pid, pidfd } = since('5.5', context, () => spawn(program, { flags: CLONE_PIDFD }));
    return { pid, pidfd: keep(pidfd!) };
  }

  test('ends, and is buried', async (context) => {
    const { pid, pidfd } = shell(context, 'exit 7');
    expect(await exited(pidfd)).toMatchObject({ si_code: CLD_EXITED, si_status: 7, si_pid: pid });
    await expect(exited(pidfd)).rejects.toThrow(code('ECHILD'));
  });

  test('is waited for also by a non-blocking pidfd', async (context) => {
    const { pid } = shell(context, 'exec sleep 1000');
    const pidfd = keep(pidfd_open(pid, PIDFD_NONBLOCK));
    const pending = exited(pidfd);
    kill(pid, SIGKILL);
    expect(await pending).toMatchObject({ si_code: CLD_KILLED, si_status: SIGKILL });
  });

  test('goes on when the wait is cancelled', async (context) => {
    const { pid, pidfd } = shell(context, 'exec sleep 1000');
    const controller = new AbortController();
    const pending = exited(pidfd, { signal: controller.signal });
    controller.abort('enough');
    await expect(pending).rejects.toBe('enough');
    kill(pid, SIGKILL);
    expect((await exited(pidfd)).si_status).toBe(SIGKILL);
  });

  test('tells each change of its state, and the loop ends with it', async (context) => {
    const { pid, pidfd } = shell(context, 'exec sleep 1000');
    const next = new Map([
      [CLD_STOPPED, SIGCONT],
      [CLD_CONTINUED, SIGKILL],
    ]);
    const codes: number[] = [];
    kill(pid, SIGSTOP);
    const stream = states(pidfd);
    for await (const { si_code } of stream) {
      codes.push(si_code);
      const signal = next.get(si_code);
      if (signal !== undefined) kill(pid, signal);
    }
    expect(codes).toEqual([CLD_STOPPED, CLD_CONTINUED, CLD_KILLED]);
    expect(await take(stream, 1)).toEqual([]);
  });

  test('is refused where no descriptor of one is given', async () => {
    await expect(exited(-1)).rejects.toThrow(RangeError);
    await expect(exited(any(null))).rejects.toThrow(TypeError);
    await expect(exited(0, any({ signal: 1 }))).rejects.toThrow(TypeError);
  });
});

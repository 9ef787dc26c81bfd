import {
  close,
  MFD_CLOEXEC,
  memfd_create,
  O_CLOEXEC,
  PTRACE_TRACEME,
  pread64,
  write,
} from 'linux-syscalls';
import { configure, read, run, spawn, thread } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { Ring } from 'linux-syscalls/ring';
import { pipe2 } from 'linux-syscalls/values';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { noCallsByRing, noRings } from './openRings.ts';
import { until } from './worker.ts';

// Signals and options that run code of the caller's where they are looked at: it runs before anything is checked, so
// that it changes nothing of what is asked for.

// Where rings aren't tested, these calls are made by threads.
beforeEach(() => {
  configure({ ring: noRings === undefined });
  return () => configure({ ring: true });
});

const code = (name: string): object => expect.objectContaining({ code: name });

/** What a signal is asked on the way to a call. */
const questions = ['aborted', 'addEventListener'] as const;
type Question = (typeof questions)[number];

/** A signal that runs code the first time that it is asked this, and then answers as it is. */
function signalThat(
  question: Question,
  action: (controller: AbortController) => void,
): { readonly signal: AbortSignal; readonly controller: AbortController } {
  const controller = new AbortController();
  const { signal } = controller;
  let hasRun = false;
  const act = (): void => {
    if (hasRun) return;
    hasRun = true;
    action(controller);
  };
  Object.defineProperty(signal, question, {
    get() {
      const answer = Reflect.get(AbortSignal.prototype, question, signal);
      if (typeof answer !== 'function') {
        act();
        return answer;
      }
      return (...args: unknown[]) => {
        Reflect.apply(answer, signal, args);
        act();
      };
    },
  });
  return { signal, controller };
}

function file(): number {
  const fd = memfd_create('', MFD_CLOEXEC);
  onTestFinished(() => void close(fd));
  return fd;
}

function pipe(): readonly [number, number] {
  const [from, to] = pipe2(O_CLOEXEC);
  onTestFinished(() => {
    for (const fd of [from, to]) close(fd);
  });
  return [from, to];
}

function contentOf(fd: number): string {
  const bytes = Buffer.alloc(16);
  return bytes.toString('latin1', 0, pread64(fd, bytes, bytes.length, 0));
}

/** Memory that can be taken away; a signal's code is where that happens. */
function bytes(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(16));
}

function detach({ buffer }: Uint8Array<ArrayBuffer>): void {
  structuredClone(buffer, { transfer: [buffer] });
}

describe.each(questions)('a signal that runs code when it is asked for %s', (question) => {
  test('starts another operation of a ring', async ({ skip }) => {
    skip(noRings !== undefined, noRings);
    await using ring = new Ring();
    const [wanted, other] = [file(), file()];
    let inner: Promise<number> | undefined;
    const { signal } = signalThat(question, () => {
      inner = ring.write(other, Buffer.from('other'));
    });
    expect(await ring.write(wanted, Buffer.from('wanted'), 6, { signal })).toBe(6);
    expect(await inner).toBe(5);
    expect([contentOf(wanted), contentOf(other)]).toEqual(['wanted', 'other']);
  });

  test('aborts itself: what it is for is cancelled', async ({ skip }) => {
    skip(noRings !== undefined, noRings);
    await using ring = new Ring();
    const [from] = pipe();
    const { signal } = signalThat(question, (controller) => controller.abort('mine'));
    await expect(ring.read(from, bytes(), 16, { signal })).rejects.toBe('mine');
    const polled = ring.poll(from, 1, { signal: signalThat(question, abort).signal });
    await expect(polled.next()).rejects.toBe('mine');
    expect(ring.inFlight).toBe(0);
  });

  describe.each(['ring', 'threads'] as const)('by %s', (engine) => {
    beforeEach(({ skip }) => {
      skip(engine === 'ring' && noCallsByRing !== undefined, noCallsByRing);
      configure({ ring: engine === 'ring' });
    });

    test('aborts itself: what it is for is cancelled, and nothing else', async () => {
      const [[first], [second, toSecond]] = [pipe(), pipe()];
      const waiting = read(second, bytes());
      const { signal } = signalThat(question, abort);
      await expect(read(first, bytes(), 16, { signal })).rejects.toBe('mine');
      write(toSecond, Buffer.from('12345'));
      expect(await waiting).toBe(5);
    });

    test('takes memory away: nothing is read', async () => {
      const [from, to] = pipe();
      write(to, Buffer.from('12345'));
      const memory = bytes();
      const { signal } = signalThat(question, () => detach(memory));
      const reading = read(from, memory, 5, { signal });
      await expect(reading).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
      expect(await read(from, bytes())).toBe(5);
    });
  });

  test('takes memory of a batch away: no call is made', async () => {
    const [from, to] = pipe();
    write(to, Buffer.from('12345'));
    const memory = bytes();
    const batch = new Batch();
    const result = batch.read(from, memory);
    const { signal } = signalThat(question, () => detach(memory));
    await expect(run(batch, { signal })).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(result.made).toBe(false);
    expect(await read(from, bytes())).toBe(5);
  });

  test('aborts itself: a thread of its own goes on', async () => {
    await using own = thread();
    const { signal } = signalThat(question, abort);
    const batch = new Batch();
    const result = batch.getpid();
    await expect(own.run(batch, { signal })).rejects.toBe('mine');
    expect(result.made).toBe(false);
    expect(await own.getpid()).toBe(process.pid);
  });
});

function abort(controller: AbortController): void {
  controller.abort('mine');
}

test('a signal that cannot be let go of ends its call all the same', async () => {
  const controller = new AbortController();
  const thrown: unknown[] = [];
  const problem = new Error('kept');
  const take = (error: unknown): void => void thrown.push(error);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', take);
  onTestFinished(() => {
    process.removeAllListeners('uncaughtException');
    for (const listener of others) process.on('uncaughtException', listener);
  });
  let asked = 0;
  Object.defineProperty(controller.signal, 'removeEventListener', {
    value() {
      asked += 1;
      throw problem;
    },
  });
  const [from, to] = pipe();
  write(to, Buffer.from('12345'));
  expect(await read(from, bytes(), 5, { signal: controller.signal })).toBe(5);
  await until(() => thrown.length > 0);
  // Some workers of the test runner are told twice of what is thrown once.
  expect(new Set(thrown)).toEqual(new Set([problem]));
  expect(asked).toBe(1);
});

test('options that record more are read before the program of a child', async () => {
  const batch = new Batch();
  batch.execve('/nowhere', ['nowhere'], []).mayFail();
  const options = {
    get signal(): undefined {
      batch.ptrace(PTRACE_TRACEME, 0, null, null);
      batch.execve('/nowhere', ['nowhere'], []);
      return undefined;
    },
  };
  await expect(spawn(batch, {}, options)).rejects.toThrow('spawn: program has ptrace');
});

import {
  AT_FDCWD,
  close,
  EFD_NONBLOCK,
  eventfd2,
  F_GETFD,
  fcntl,
  memfd_create,
  O_RDONLY,
  pread64,
  SyscallError,
  write,
} from 'linux-syscalls';
import { run } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
import { pipe2 } from 'linux-syscalls/values';
import { expect, onTestFinished, test } from 'vitest';
import { since } from './kernel.ts';

const any = (value: unknown): never => value as never;

const invalidState = (message: RegExp) =>
  expect.objectContaining({ code: 'ERR_INVALID_STATE', message: expect.stringMatching(message) });

function isOpen(fd: number): boolean {
  try {
    return fcntl(fd, F_GETFD) >= 0;
  } catch {
    return false;
  }
}

/** A file in memory that holds so many bytes. */
function memoryFile(bytes: Uint8Array): number {
  const fd = memfd_create('batch');
  write(fd, bytes);
  return fd;
}

test.each<[name: string, action: (batch: Batch) => unknown]>([
  ['run', (batch) => batch.run()],
  ['tryRun', (batch) => batch.tryRun()],
  ['spawn', (batch) => spawn(batch)],
  ['clear', (batch) => batch.clear()],
])('%s in a body is refused, and what had to be skipped is', (name, action) => {
  const fd = memfd_create('kept');
  const batch = new Batch();
  const nothing = batch.pread64(fd, new Uint8Array(1), undefined, 0);
  batch.skipIfZero(nothing, () => {
    batch.close(fd);
    const message = new RegExp(`^${name}: the batch is recording the body of skipIfZero$`);
    expect(() => action(batch)).toThrow(invalidState(message));
    batch.repeat(2, () => {
      expect(() => action(batch)).toThrow(invalidState(/the body of repeat$/));
    });
    expect(() => action(batch)).toThrow(invalidState(/the body of skipIfZero$/));
  });
  batch.run();
  expect(isOpen(fd)).toBe(true);
  close(fd);
});

test('a program that a body left behind is never run', () => {
  const gone = new Uint8Array(64);
  const batch = new Batch();
  batch.getpid();
  batch.run();
  expect(() =>
    batch.repeat(1, () => {
      batch.getrandom(gone);
      try {
        batch.run();
      } catch {}
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  // As many steps as there were.
  const [parent, self] = [batch.getppid(), batch.getpid()];
  batch.run();
  expect([parent.value, self.value]).toEqual([process.ppid, process.pid]);
});

test('results of a body that threw are refused by name, and are of no other call', () => {
  const batch = new Batch();
  let dropped = batch.getpid();
  const failing = () => {
    dropped = batch.dup(-1);
    throw new Error('changed my mind');
  };
  expect(() => batch.repeat(2, failing)).toThrow('changed my mind');
  const body = batch.dup(-1);
  const name = invalidState(/^dup: this call was dropped, as the body that recorded it threw$/);
  for (const use of ['mayFail', 'always'] as const) {
    expect(() => dropped[use]()).toThrow(name);
  }
  for (const use of ['made', 'returned', 'value', 'bigint'] as const) {
    expect(() => dropped[use]).toThrow(name);
  }
  const argument = invalidState(/^\w+: a result is of dup, dropped as the body that recorded it/);
  expect(() => batch.close(dropped)).toThrow(argument);
  expect(() => batch.skipIfZero(dropped, () => {})).toThrow(argument);
  expect(() => batch.run()).toThrow(expect.objectContaining({ code: 'EBADF', step: 1 }));
  expect(body.returned).toBeLessThan(0);
});

test('results of inner bodies are dropped with the outer one', () => {
  const batch = new Batch();
  const counter = eventfd2(0, EFD_NONBLOCK);
  let inner = batch.getpid();
  expect(() =>
    batch.repeat(2, () => {
      batch.skipIfNegative(inner, () => {
        inner = batch.write(counter, BigUint64Array.of(1n));
      });
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  expect(() => inner.made).toThrow(invalidState(/^write: this call was dropped/));
  batch.run();
  expect(() => pread64(counter, new Uint8Array(8), undefined, 0)).toThrow(SyscallError);
  close(counter);
});

test('a body may go on after an inner one threw', () => {
  const counter = eventfd2(0, EFD_NONBLOCK);
  const batch = new Batch();
  const sum = new BigUint64Array(1);
  batch.repeat(3, () => {
    batch.write(counter, BigUint64Array.of(1n));
    expect(() =>
      batch.repeat(5, () => {
        batch.write(counter, BigUint64Array.of(100n));
        throw new Error('changed my mind');
      }),
    ).toThrow('changed my mind');
    batch.write(counter, BigUint64Array.of(10n));
  });
  batch.read(counter, sum);
  batch.run();
  expect(sum[0]).toBe(33n);
  close(counter);
});

test('a call whose recording fails leaves no check behind', () => {
  const fd = memoryFile(new Uint8Array(4));
  const length = Int32Array.of(128);
  const name = new Uint8Array(128);
  const batch = new Batch();
  batch.pread64(fd, length, undefined, 0);
  expect(() => batch.getsockname(fd, name, length)).toThrow(/shares memory/);
  length[0] = 1000;
  structuredClone(name.buffer, { transfer: [name.buffer] });
  batch.run();
  expect(length[0]).toBe(0);
  close(fd);
});

test('a body that goes on after it has returned is refused', () => {
  const batch = new Batch();
  const body = async () => {
    batch.dup(-1);
    await null;
  };
  expect(() => batch.repeat(2, body as () => void)).toThrow(
    expect.objectContaining({
      code: 'ERR_INVALID_ARG_TYPE',
      message: expect.stringMatching(/body/),
    }),
  );
  batch.run();
  expect(() => batch.repeat(2, any(1))).toThrow(/^repeat: body must be a function, not 1$/);
});

test.each<[name: string, action: (batch: Batch) => unknown]>([
  ['getpid', (batch) => batch.getpid()],
  ['repeat', (batch) => batch.repeat(2, () => {})],
  ['skipIfZero', (batch) => batch.skipIfZero(any(0), () => {})],
  ['run', (batch) => batch.run()],
  ['spawn', (batch) => spawn(batch)],
])('%s while a call is recorded is refused', (name, action) => {
  const batch = new Batch();
  const first = batch.getpid();
  const argv = Object.defineProperty(['true'], 0, {
    get() {
      action(batch);
      return 'true';
    },
  });
  const message = new RegExp(`^${name}: the batch is recording execve$`);
  expect(() => batch.execve('/bin/true', argv, null)).toThrow(invalidState(message));
  batch.run();
  expect(first.value).toBe(process.pid);
});

test('another batch can be recorded and run while a call of this one is', () => {
  const outer = new Batch();
  const inner = new Batch();
  const fd = memfd_create('name');
  let pid: { readonly value: number } | undefined;
  const argv = Object.defineProperty(['true'], 0, {
    get() {
      pid = inner.getpid();
      inner.run();
      return 'true';
    },
  });
  outer.execve('/nowhere', argv, null).mayFail();
  outer.close(fd);
  outer.run();
  expect([pid?.value, isOpen(fd)]).toEqual([process.pid, false]);
});

/** An object of which every question is code of the caller's. */
function asking(target: object, onAsked: () => void): object {
  const handler = Object.fromEntries(
    Object.getOwnPropertyNames(Reflect).map((name) => [
      name,
      (...args: unknown[]) => {
        onAsked();
        return (Reflect as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(
          ...args,
        );
      },
    ]),
  );
  return new Proxy(target, handler);
}

test('no code of the caller’s runs to tell results from other arguments', () => {
  const batch = new Batch();
  const { pid } = process;
  let asked = 0;
  const proxy = asking(batch.getpid(), () => asked++);
  expect(() => batch.close(any(proxy))).toThrow(/^close: fd must be a number/);
  expect(() => batch.lseek(0, any(proxy), 0)).toThrow(/^lseek: offset must be/);
  expect(() => batch.read(0, any(proxy))).toThrow(/^read: buf must be/);
  expect(() => batch.read(0, new Uint8Array(4), any(proxy))).toThrow(/^read: count must be/);
  expect(() => batch.openat(AT_FDCWD, any(proxy), O_RDONLY)).toThrow(/^openat: pathname must be/);
  expect(() => batch.skipIfZero(any(proxy), () => {})).toThrow(/^skipIfZero: result must be/);
  batch.run();
  expect([asked, pid]).toEqual([0, process.pid]);
});

test('no code of the caller’s runs between the look at the views and the first call', () => {
  const fd = memoryFile(Buffer.from('bytes'));
  const buffer = new Uint8Array(5);
  let asked = 0;
  // What once ran when an argument was looked at again: it would free memory that was looked at.
  const length = Object.setPrototypeOf(
    Int32Array.of(16),
    asking(Int32Array.prototype, () => asked++),
  );
  class Lying extends Uint8Array {
    override get buffer(): never {
      asked++;
      throw new Error('asked');
    }
  }
  const batch = new Batch();
  batch.pread64(fd, buffer, undefined, 0);
  batch.pread64(fd, new Lying(5), undefined, 0);
  const failed = batch.getsockname(fd, new Uint8Array(16), length).mayFail();
  batch.run();
  expect(Buffer.from(buffer).toString()).toBe('bytes');
  expect([failed.made, asked]).toEqual([true, 0]);
  close(fd);
});

test('the step of an error counts calls, and neither skips nor repeats', (context) => {
  const batch = new Batch();
  const pid = batch.getpid();
  batch.repeat(2, () => batch.skipIfZero(pid, () => batch.getppid()));
  const failed = batch.chdir('/nowhere');
  batch.execve('/bin/true', ['true'], null);
  const failure = expect.objectContaining({ code: 'ENOENT', syscall: 'chdir', step: 2 });
  expect(() => batch.run()).toThrow(failure);
  expect(() => failed.value).toThrow(failure);
  const error = since('5.5', context, () => {
    try {
      return spawn(batch);
    } catch (error) {
      if ((error as SyscallError).code === 'ENOSYS') throw error;
      return error;
    }
  });
  expect(error).toEqual(failure);
});

test('a cleared batch makes only what is recorded afterwards', () => {
  const batch = new Batch();
  const counter = eventfd2(0, EFD_NONBLOCK);
  const written = batch.write(counter, BigUint64Array.of(1n));
  batch.repeat(2, () => batch.write(counter, BigUint64Array.of(10n)));
  batch.clear();
  batch.run();
  const pid = batch.getpid();
  batch.run();
  expect(pid.value).toBe(process.pid);
  expect(() => pread64(counter, new Uint8Array(8), undefined, 0)).toThrow(SyscallError);
  const message = /^write: this call was dropped, as the batch was cleared$/;
  expect(() => written.value).toThrow(invalidState(message));
  expect(() => batch.close(written)).toThrow(
    invalidState(/^close: a result is of write, dropped as the batch was cleared$/),
  );
  close(counter);
});

test('a cleared batch looks at no view that it had, and takes memory that lengths had', () => {
  const fd = memoryFile(Uint8Array.of(1, 2, 3, 4));
  const [gone, length] = [new Uint8Array(8), Int32Array.of(8)];
  const batch = new Batch();
  batch.getrandom(gone);
  batch.getsockname(fd, new Uint8Array(8), length);
  batch.clear();
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  batch.pread64(fd, length, undefined, 0);
  batch.run();
  expect([...new Uint8Array(length.buffer)]).toEqual([1, 2, 3, 4]);
  close(fd);
});

test('nothing can be done with a batch while a thread runs it, nor with its results', async () => {
  const [from, to] = pipe2();
  onTestFinished(() => {
    for (const fd of [from, to]) close(fd);
  });
  const batch = new Batch<{ later: number }>();
  const result = batch.read(from, new Uint8Array(new ArrayBuffer(4)));
  batch.close(batch.input('later')).mayFail();
  const running = run(batch, { later: -1 });
  const refused = invalidState(/: the batch is running$/);
  for (const action of [
    () => batch.run({ later: -1 }),
    () => batch.tryRun({ later: -1 }),
    () => batch.getpid(),
    () => batch.clear(),
    () => batch.input('later'),
    () => result.mayFail(),
    () => result.always(),
  ]) {
    expect(action).toThrow(refused);
  }
  await expect(run(batch, { later: -1 })).rejects.toThrow(refused);
  write(to, new Uint8Array(2));
  await running;
  expect(result.always().value).toBe(2);
});

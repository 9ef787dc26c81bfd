import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  EFD_NONBLOCK,
  eventfd2,
  F_GETFD,
  fcntl,
  memfd_create,
  O_CLOEXEC,
  O_RDONLY,
  read,
  STATX_SIZE,
  struct,
  wait4,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
import { describe, expect, test } from 'vitest';
import { since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const folder = temporaryDirectory();
const any = (value: unknown): never => value as never;

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const files = ['', 'one', 'much longer than the others'].map(
  (text, i) => [fileOf(`file${i}`, text), text] as const,
);

/** Opens, reads and closes what each run names. */
function reader() {
  const batch = new Batch<{ path: string | Uint8Array; buffer: Uint8Array }>();
  const fd = batch.openat(AT_FDCWD, batch.input('path'), O_RDONLY);
  const count = batch.read(fd, batch.input('buffer'));
  const closed = batch.close(fd).always();
  return { batch, fd, count, closed };
}

/** A buffer that can change its length, which the types of ES2023 don’t know. */
function resizable(length: number): ArrayBuffer & { resize(length: number): void } {
  const Resizable = ArrayBuffer as unknown as new (length: number, options: object) => never;
  return new Resizable(length, { maxByteLength: length });
}

describe('inputs of a batch', () => {
  test('are what each run is given: paths, bytes and views', () => {
    const { batch, count } = reader();
    for (const [path, text] of [...files, ...files]) {
      for (const given of [path, Buffer.from(path)]) {
        const buffer = new Uint8Array(100);
        batch.run({ path: given, buffer });
        expect(Buffer.from(buffer.subarray(0, count.value)).toString()).toBe(text);
      }
    }
  });

  test('may be paths of any length', () => {
    const { batch, fd } = reader();
    const buffer = new Uint8Array(8);
    const [path] = files[1]!;
    for (const slashes of [1, 3000, 1, 4000, 10, 9000, 20_000, 1]) {
      const long = path.replaceAll('/', '/'.repeat(Math.floor(slashes / 4) + 1));
      const failed = batch.tryRun({ path: long, buffer });
      expect(failed?.error?.code, String(long.length)).toBe(
        long.length < 4096 ? undefined : 'ENAMETOOLONG',
      );
      expect(fd.returned! >= 0).toBe(long.length < 4096);
    }
  });

  test('may be descriptors, counts, offsets and flags, each in several calls', () => {
    const [fd, cloexec] = [memfd_create('inputs'), O_CLOEXEC];
    write(fd, Buffer.from('0123456789'));
    const buffer = new Uint8Array(10);
    const batch = new Batch<{
      fd: number;
      count: number | undefined;
      offset: number | bigint;
      flags: number;
    }>();
    const given = batch.input('fd');
    expect(batch.input('fd')).toBe(given);
    const count = batch.pread64(given, buffer, batch.input('count'), batch.input('offset'));
    const copy = batch.dup3(given, 900, batch.input('flags'));
    const flags = batch.fcntl(copy, F_GETFD);
    batch.close(copy);
    batch.run({ fd, count: 3, offset: 5, flags: 0 });
    expect([count.value, Buffer.from(buffer.subarray(0, 3)).toString(), flags.value]).toEqual([
      3,
      '567',
      0,
    ]);
    batch.run({ fd, count: undefined, offset: 8n, flags: cloexec });
    expect([count.value, flags.value]).toEqual([2, 1]);
    close(fd);
  });

  test('are checked as by the wrapper, before the first call, with nothing left of the last run', () => {
    const counter = eventfd2(0, EFD_NONBLOCK);
    const batch = new Batch<{ fd: number; buffer: Uint8Array; count: number; path: string }>();
    const written = batch.write(counter, BigUint64Array.of(1n));
    const opened = batch.openat(AT_FDCWD, batch.input('path'), O_RDONLY);
    const taken = batch.read(opened, batch.input('buffer'), batch.input('count'));
    batch.close(opened);
    const good = { fd: 0, buffer: new Uint8Array(4), count: 4, path: files[1]![0] };
    batch.input('fd');
    batch.run(good);
    expect(taken.value).toBe(3);
    const bad: [change: object, message: RegExp][] = [
      [{ count: 5 }, /^read: count is 5 but buf holds 4 bytes$/],
      [{ count: -1 }, /^read: count must be/],
      [{ count: '4' }, /^read: count must be a number or bigint, not "4"$/],
      [{ buffer: 'text' }, /^read: buf must be a view/],
      [{ buffer: new Uint8Array(3) }, /^read: count is 4 but buf holds 3 bytes$/],
      [{ path: 'a\0b' }, /^openat: pathname has a NUL inside/],
      [{ path: {} }, /^openat: pathname must be/],
      [{ path: written }, /^openat: pathname must be/],
      [{ path: batch.input('path') }, /^openat: pathname must be/],
    ];
    for (const [change, message] of bad) {
      expect(() => batch.run(any({ ...good, ...change }))).toThrow(message);
      expect([written.made, taken.made, written.returned]).toEqual([false, false, undefined]);
    }
    const sum = new BigUint64Array(1);
    read(counter, sum);
    expect(sum[0]).toBe(1n);
    batch.run(good);
    expect(taken.value).toBe(3);
    close(counter);
  });

  test('are named, all of them, and no others', () => {
    const { batch } = reader();
    const [path] = files[1]!;
    const buffer = new Uint8Array(8);
    const refusals: [given: unknown, message: RegExp][] = [
      [undefined, /^run: inputs must be an object with the values of inputs, not undefined$/],
      [7, /^run: inputs must be an object/],
      [{ path }, /^run: inputs.buffer must be given, not undefined$/],
      [{ path, buffer, bufer: 1 }, /^run: inputs has "bufer", which is no input of this batch$/],
    ];
    for (const [given, message] of refusals) {
      expect(() => batch.run(any(given))).toThrow(
        expect.objectContaining({ message: expect.stringMatching(message) }),
      );
    }
    expect(() => (new Batch() as { run(inputs: object): void }).run({ path })).toThrow(
      /^run: inputs has "path", which is no input/,
    );
    expect(() => batch.input(any(7))).toThrow(/^input: name must be a string, not 7$/);
    const other = new Batch<{ fd: number }>();
    expect(() => batch.close(other.input('fd'))).toThrow(
      /^close: fd is an input of another batch$/,
    );
  });

  test('have memory that is looked at after the caller’s code has run', () => {
    const memory = resizable(16);
    const shrinking = new Uint8Array(memory);
    const { batch, fd } = reader();
    const inputs = {
      get path() {
        memory.resize(4);
        return files[1]![0];
      },
      buffer: shrinking,
    };
    batch.run(inputs);
    expect(fd.made).toBe(true);

    // An array of strings is read while calls are recorded anew, after the check of the view.
    const other = resizable(16);
    const later = new Batch<{ buffer: Uint8Array; argv: readonly string[] }>();
    const random = later.getrandom(later.input('buffer'));
    later.execve('/nowhere', later.input('argv'), []);
    const argv = new Proxy(['a'], {
      get(target, key) {
        other.resize(4);
        return Reflect.get(target, key);
      },
    });
    expect(() => later.run({ buffer: new Uint8Array(other), argv })).toThrow(
      /^getrandom: a view holds 4 bytes but held 16 when recorded$/,
    );
    expect(random.made).toBe(false);
  });

  test('can’t be used to run or record while they are read', () => {
    const { batch } = reader();
    const inputs = {
      get path(): string {
        batch.getpid();
        return '';
      },
      buffer: new Uint8Array(1),
    };
    expect(() => batch.run(inputs)).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_STATE',
        message: 'getpid: the batch is running',
      }),
    );
  });

  test('share no memory with what is copied, in either order, and are forgotten after the run', () => {
    const length = Int32Array.of(8);
    const name = new Uint8Array(16);
    const batch = new Batch<{ buffer: ArrayBufferView }>();
    batch.getsockname(-1, name, length).mayFail();
    const filled = batch.getrandom(batch.input('buffer'));
    const others = new Batch<{ length: Int32Array }>();
    others.pwrite64(-1, length, undefined, 0).mayFail();
    others.getsockname(-1, name, others.input('length')).mayFail();
    for (let i = 0; i < 2; i++) {
      expect(() => batch.run({ buffer: length })).toThrow(/^getrandom: a view shares memory/);
      expect(() => others.run({ length })).toThrow(/^getsockname: a view shares memory/);
      batch.run({ buffer: new Uint8Array(8) });
      expect(filled.value).toBe(8);
      others.run({ length: Int32Array.of(8) });
    }
    // The view of the last run is in no one’s way.
    const free = Int32Array.of(8);
    batch.run({ buffer: free });
    free[0] = 8;
    batch.getsockname(-1, name, free).mayFail();
    batch.run({ buffer: new Uint8Array(8) });
  });

  test('may be the count of a repeat, and what a skip compares', () => {
    const counter = eventfd2(0, EFD_NONBLOCK);
    const batch = new Batch<{ times: number; value: number }>();
    const sum = new BigUint64Array(1);
    const count = batch.write(counter, BigUint64Array.of(100n));
    batch.skipIfEqual(count, batch.input('value'), () => {
      batch.repeat(batch.input('times'), () => batch.write(counter, BigUint64Array.of(1n)));
    });
    batch.read(counter, sum);
    const sums = [0, 3, 1].map((times) => {
      batch.run({ times, value: 1 });
      return sum[0];
    });
    expect(sums).toEqual([100n, 103n, 101n]);
    batch.run({ times: 5, value: 8 });
    expect(sum[0]).toBe(100n);
    expect(() => batch.run({ times: -1, value: 1 })).toThrow(/^repeat: count must be an integer/);
    expect(() => batch.run({ times: 1, value: 0.5 })).toThrow(/^skipIfEqual: value must be/);
    close(counter);
  });

  test('keep what marks say of the call, and its results for later calls', () => {
    const batch = new Batch<{ path: string }>();
    const fd = batch.openat(AT_FDCWD, batch.input('path'), O_RDONLY).mayFail();
    const status = struct.statx.alloc();
    batch.statx(fd, '', 0x1000, STATX_SIZE, status);
    const closed = batch.close(fd);
    batch.run({ path: '/nowhere' });
    expect(fd.error).toMatchObject({ code: 'ENOENT', path: '/nowhere', step: 0 });
    expect(closed.made).toBe(false);
    batch.run({ path: files[2]![0] });
    expect([Number(status.stx_size), closed.value]).toEqual([files[2]![1].length, 0]);
  });

  test('stay where a batch is cleared', () => {
    const batch = new Batch<{ fd: number }>();
    const fd = batch.input('fd');
    batch.close(fd);
    batch.clear();
    batch.run({ fd: 0 });
    const copy = batch.dup(fd);
    batch.close(copy);
    batch.run({ fd: 0 });
    expect(copy.value).toBeGreaterThan(2);
    expect(fcntl(0, F_GETFD)).toBeGreaterThanOrEqual(0);
  });

  test('reach a child', (context) => {
    const batch = new Batch<{ path: string; argv: readonly string[] }>();
    batch.execve(batch.input('path'), batch.input('argv'), []);
    const status = new Int32Array(1);
    for (const code of [3, 4]) {
      const inputs = { path: '/bin/sh', argv: ['sh', '-c', `exit ${code}`] };
      const { pid } = since('5.5', context, () => spawn(batch, {}, inputs));
      expect(wait4(pid, status, 0, null)).toBe(pid);
      expect(status[0]).toBe(code << 8);
    }
    expect(() => spawn(batch, {}, { path: '/nowhere', argv: [] })).toThrow(
      expect.objectContaining({ code: 'ENOENT', path: '/nowhere', step: 0 }),
    );
  });
});

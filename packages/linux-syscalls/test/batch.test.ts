import { readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  close,
  EFD_NONBLOCK,
  eventfd2,
  memfd_create,
  O_RDONLY,
  pread64,
  pwrite64,
  SEEK_END,
  SEEK_SET,
  STATX_SIZE,
  SyscallError,
  struct,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const folder = temporaryDirectory();
const text = 'calls travel together\n';
const file = join(folder, 'small');
writeFileSync(file, text);

const any = (value: unknown): never => value as never;

interface Resizable extends ArrayBuffer {
  resize(length: number): void;
}

/** A buffer that can change its length, which the types of ES2023 don’t know. */
function resizable(length: number, maxByteLength: number): Resizable {
  return new (ArrayBuffer as unknown as new (length: number, options: object) => Resizable)(
    length,
    { maxByteLength },
  );
}

/** What a descriptor has open; undefined if nothing. */
function pathOf(fd: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return undefined;
  }
}

/** A file in memory that holds so many bytes. */
function memoryFile(bytes: Uint8Array): number {
  const fd = memfd_create('batch');
  write(fd, bytes);
  return fd;
}

describe('a batch', () => {
  test('makes calls that need what earlier ones return, as often as it is run', () => {
    const buffer = new Uint8Array(4096);
    const status = struct.statx.alloc();
    const batch = new Batch();
    const fd = batch.openat(AT_FDCWD, file, O_RDONLY);
    batch.statx(fd, '', AT_EMPTY_PATH, STATX_SIZE, status);
    const count = batch.read(fd, buffer);
    const closed = batch.close(fd).always();
    for (let i = 0; i < 3; i++) {
      buffer.fill(0);
      batch.run();
      expect(Buffer.from(buffer.subarray(0, count.value)).toString()).toBe(text);
      expect(status.stx_size).toBe(BigInt(text.length));
      expect(closed.value).toBe(0);
    }
    // Another thread may have got the number since.
    expect(pathOf(fd.value)).not.toBe(file);
  });

  test('stops at the first error, and still makes what is always made', () => {
    const batch = new Batch();
    const fd = batch.openat(AT_FDCWD, file, O_RDONLY);
    const failed = batch.openat(AT_FDCWD, join(folder, 'missing'), O_RDONLY);
    const after = batch.getppid();
    const closed = batch.close(fd).always();
    const never = batch.close(failed).always();
    expect(() => batch.run()).toThrow(
      expect.objectContaining({
        code: 'ENOENT',
        syscall: 'openat',
        path: join(folder, 'missing'),
      }),
    );
    expect(() => batch.run()).toThrow(SyscallError);
    expect(batch.tryRun()?.returned).toBe(failed.returned);
    expect(() => failed.value).toThrow(/^ENOENT: no such file or directory, openat '/);
    expect([after.made, closed.made, never.made]).toEqual([false, true, false]);
    expect(after.returned).toBeUndefined();
    expect(() => after.value).toThrow(
      expect.objectContaining({
        code: 'ERR_OUT_OF_RANGE',
        message: 'getppid: the call was not made',
      }),
    );
  });

  test('has results that tell their error, and print what they are', () => {
    const batch = new Batch();
    const missing = join(folder, 'missing');
    const pid = batch.getpid();
    const failed = batch.openat(AT_FDCWD, missing, O_RDONLY).mayFail();
    const never = batch.read(failed, new Uint8Array(8));
    const few = batch.pread64(memoryFile(new Uint8Array(8)), new Uint8Array(8), undefined, 0);
    const refused = batch.write(1, new Uint8Array(4), few);
    const results = [pid, failed, never, refused];
    expect(results.map((result) => inspect(result))).toEqual([
      'Result { getpid: [not made] }',
      'Result { openat: [not made] }',
      'Result { read: [not made] }',
      'Result { write: [not made] }',
    ]);
    expect(() => batch.run()).toThrow(RangeError);
    expect(results.map((result) => inspect(result))).toEqual([
      `Result { getpid: ${process.pid} }`,
      'Result { openat: ENOENT }',
      'Result { read: [not made] }',
      'Result { write: [refused] }',
    ]);
    const error: SyscallError | undefined = failed.error;
    expect(error).toBeInstanceOf(SyscallError);
    expect(error).toMatchObject({ code: 'ENOENT', path: missing, step: 1 });
    expect([pid.error, never.error, refused.error]).toEqual([undefined, undefined, undefined]);
    batch.clear();
    expect(inspect(pid)).toBe('Result { getpid: [dropped] }');
  });

  test('goes on after a call that may fail, and skips what depends on it', () => {
    const batch = new Batch();
    const missing = batch.openat(AT_FDCWD, join(folder, 'missing'), O_RDONLY).mayFail();
    const read = batch.read(missing, new Uint8Array(8));
    let guarded = missing;
    batch.skipIfNegative(missing, () => {
      guarded = batch.getpid();
    });
    const after = batch.getpid();
    batch.run();
    expect(missing.returned).toBeLessThan(0);
    expect([read.made, guarded.made, after.value]).toEqual([false, false, process.pid]);
  });

  test('skips where a result is zero, or equal', () => {
    const fd = memoryFile(Buffer.from(text));
    const batch = new Batch();
    const count = batch.pread64(fd, new Uint8Array(8), undefined, 0);
    const end = batch.pread64(fd, new Uint8Array(8), undefined, 1000);
    const made: Record<string, { made: boolean }> = {};
    const note = (name: string) => () => {
      made[name] = batch.getpid();
    };
    batch.skipIfZero(end, note('zero'));
    batch.skipIfZero(count, note('notZero'));
    batch.skipIfEqual(count, 8, note('equal'));
    batch.skipIfEqual(count, 8n, note('equalBigint'));
    batch.skipIfEqual(count, 9, note('notEqual'));
    batch.run();
    close(fd);
    expect(Object.entries(made).filter(([, call]) => call.made)).toEqual([
      ['notZero', made.notZero],
      ['notEqual', made.notEqual],
    ]);
  });

  test('repeats, with a count that was read and written', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
    const [from, to] = [memoryFile(bytes), memfd_create('copy')];
    const buffer = new Uint8Array(64);
    const batch = new Batch();
    batch.lseek(from, 0, SEEK_SET);
    batch.repeat(20, () => {
      const count = batch.read(from, buffer);
      batch.skipIfZero(count, () => batch.write(to, buffer, count));
    });
    batch.run();
    const copy = new Uint8Array(2000);
    expect(pread64(to, copy, undefined, 0)).toBe(1000);
    expect(copy.subarray(0, 1000)).toEqual(bytes);
    close(from);
    close(to);
  });

  test('repeats within a repeat, and not at all', () => {
    const counter = eventfd2(0, EFD_NONBLOCK);
    const batch = new Batch();
    batch.repeat(3, () => {
      batch.repeat(5, () => batch.write(counter, BigUint64Array.of(1n)));
      batch.repeat(0, () => batch.write(counter, BigUint64Array.of(1000n)));
      batch.write(counter, BigUint64Array.of(100n));
    });
    const sum = new BigUint64Array(1);
    batch.read(counter, sum);
    batch.run();
    close(counter);
    expect(sum[0]).toBe(315n);
  });

  test('closes in each round what that round opened, and nothing twice', () => {
    const batch = new Batch();
    let closed: { made: boolean } | undefined;
    batch.repeat(10, () => {
      const fd = batch.openat(AT_FDCWD, file, O_RDONLY);
      batch.read(fd, new Uint8Array(8));
      closed = batch.close(fd).always();
    });
    batch.run();
    expect(closed?.made).toBe(true);
  });

  test('passes 64 bits from call to call on every architecture', () => {
    const fd = memfd_create('large');
    pwrite64(fd, Buffer.from('far'), undefined, 5_000_000_000);
    const buffer = new Uint8Array(8);
    const batch = new Batch();
    const end = batch.lseek(fd, -3, SEEK_END);
    const count = batch.pread64(fd, buffer, undefined, end);
    batch.run();
    close(fd);
    expect([end.value, end.bigint, count.value]).toEqual([5_000_000_000, 5_000_000_000n, 3]);
    expect(Buffer.from(buffer.subarray(0, 3)).toString()).toBe('far');
  });

  test('may grow after a run', () => {
    const batch = new Batch();
    const first = batch.getpid();
    batch.run();
    const second = batch.getppid();
    expect(second.made).toBe(false);
    batch.run();
    expect([first.value, second.value]).toEqual([process.pid, process.ppid]);
  });

  test('does nothing when it is empty', () => {
    expect(new Batch().tryRun()).toBeUndefined();
  });

  test('knows calls whose result is never an error', () => {
    const batch = new Batch();
    const uid = batch.getuid();
    batch.run();
    expect(uid.value).toBe(process.getuid!());
  });
});

describe('a batch refuses', () => {
  const buffer = new Uint8Array(8);
  const range = 'ERR_OUT_OF_RANGE';
  const type = 'ERR_INVALID_ARG_TYPE';
  const value = 'ERR_INVALID_ARG_VALUE';

  test.each<[what: string, action: (batch: Batch) => unknown, code: string, message: RegExp]>([
    ['what the wrapper refuses', (b) => b.read(0, buffer, 9), range, /^read: count is 9 but buf/],
    ['text for a descriptor', (b) => b.close(any('3')), type, /^close: fd must be a number/],
    ['a result of another batch', (b) => b.close(new Batch().getpid()), value, /not of an earlier/],
    ['a result as flags', (b) => b.openat(0, '/', any(b.getpid())), type, /^openat: flags must be/],
    ['a count that is text', (b) => b.repeat(any('3'), () => {}), type, /^repeat: count must/],
    [
      'a negative count',
      (b) => b.repeat(-1, () => {}),
      range,
      /^repeat: count must be an integer from 0/,
    ],
    [
      'a fraction',
      (b) => b.repeat(1.5, () => {}),
      range,
      /^repeat: count must be an integer from 0/,
    ],
    ['a skip by a number', (b) => b.skipIfZero(any(0), () => {}), type, /^skipIfZero: result must/],
  ])('%s', (_, action, code, message) => {
    const batch = new Batch();
    expect(() => action(batch)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  test('a count beyond what the view holds, once it is known', () => {
    const fd = memoryFile(new Uint8Array(64));
    const batch = new Batch();
    const count = batch.pread64(fd, new Uint8Array(32), undefined, 0);
    const small = new Uint8Array(16);
    const read = batch.pread64(fd, small, count, 0);
    const closed = batch.close(fd).always();
    expect(() => batch.run()).toThrow(
      expect.objectContaining({
        code: range,
        message: 'pread64: a count is 32 but there is only room for 16',
      }),
    );
    expect([read.made, closed.made]).toEqual([false, true]);
  });

  test('to run with a view whose buffer is gone', () => {
    const view = new Uint8Array(8);
    const batch = new Batch();
    const call = batch.getrandom(view);
    batch.run();
    structuredClone(view.buffer, { transfer: [view.buffer] });
    expect(() => batch.run()).toThrow(
      expect.objectContaining({ code: type, message: expect.stringMatching(/detached/) }),
    );
    expect(call.value).toBe(8);
  });

  test('to run with a view that has shrunk', () => {
    const memory = resizable(16, 64);
    const view = new Uint8Array(memory);
    const batch = new Batch();
    batch.getrandom(view);
    batch.run();
    memory.resize(32);
    batch.run();
    memory.resize(8);
    expect(() => batch.run()).toThrow(
      expect.objectContaining({
        code: range,
        message: 'getrandom: a view holds 8 bytes but held 16 when recorded',
      }),
    );
  });

  test('a length in memory that another call could change', () => {
    const name = new Uint8Array(128);
    const length = Int32Array.of(128);
    const batch = new Batch();
    batch.getsockname(0, name, length);
    expect(() => batch.read(0, length)).toThrow(
      expect.objectContaining({ code: value, message: expect.stringMatching(/^read: .* shares/) }),
    );
    expect(() => batch.repeat(2, () => batch.getsockname(0, name, Int32Array.of(128)))).toThrow(
      expect.objectContaining({ code: value }),
    );
    length[0] = 129;
    expect(() => batch.run()).toThrow(/^getsockname: addrlen is 129 but addr holds 128 bytes$/);
  });

  test('a body that throws, and records nothing of it', () => {
    const batch = new Batch();
    const body = () => {
      batch.close(-1);
      throw new Error('changed my mind');
    };
    expect(() => batch.repeat(2, body)).toThrow('changed my mind');
    batch.run();
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_UNIX,
  AT_FDCWD,
  bind,
  close,
  getsockname,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  memfd_create,
  O_RDONLY,
  openat,
  PROT_READ,
  PROT_WRITE,
  read,
  rt_sigaction,
  SIGURG,
  SOCK_STREAM,
  sockaddrUnix,
  socket,
  struct,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { addressOf } from 'linux-syscalls/raw';
import { describe, expect, onTestFinished, test } from 'vitest';
import { since } from './kernel.ts';
import { machine } from './table/entries.ts';
import { temporaryDirectory } from './temporary.ts';

const folder = temporaryDirectory();
const any = (value: unknown): never => value as never;

const withCode = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

/** A file in memory that holds so many bytes. */
function memoryFile(bytes: Uint8Array): number {
  const fd = memfd_create('batch');
  onTestFinished(() => void close(fd));
  write(fd, bytes);
  return fd;
}

/** A socket whose name is longer than a view of 16 bytes. */
function namedSocket(): { fd: number; nameLength: number } {
  const fd = socket(AF_UNIX, SOCK_STREAM, 0);
  onTestFinished(() => void close(fd));
  const address = sockaddrUnix(`\0${folder}\0${fd}`);
  bind(fd, address);
  expect(address.length).toBeGreaterThan(16);
  return { fd, nameLength: address.length };
}

describe('a path', () => {
  class Short extends Uint8Array<ArrayBuffer> {
    override get length(): number {
      return 4;
    }
    override get byteLength(): number {
      return 4;
    }
  }

  // Of an even length, for elements of two bytes.
  const file = join(folder, 'named').padEnd(folder.length + 8 + (folder.length % 2), 'x');
  writeFileSync(file, 'found');

  const bytesOfFile = () => Uint8Array.from(Buffer.from(file));
  const shared = () => {
    const memory = new SharedArrayBuffer(file.length);
    new Uint8Array(memory).set(bytesOfFile());
    return memory;
  };

  test.each<[what: string, make: () => ArrayBufferView | ArrayBufferLike]>([
    ['a Uint8Array', bytesOfFile],
    ['a DataView', () => new DataView(bytesOfFile().buffer)],
    ['a Uint16Array', () => new Uint16Array(bytesOfFile().buffer)],
    ['an ArrayBuffer', () => bytesOfFile().buffer],
    ['a SharedArrayBuffer', shared],
    ['a part of a buffer', () => Buffer.from(`//${file}/nowhere`).subarray(2, 2 + file.length)],
    ['a subclass that says another length', () => new Short(bytesOfFile().buffer)],
  ])('is the same bytes as for the wrapper: %s', (_, make) => {
    const path = any(make());
    const direct = openat(AT_FDCWD, path, O_RDONLY);
    const found = new Uint8Array(5);
    read(direct, found);
    close(direct);
    expect(Buffer.from(found).toString()).toBe('found');
    found.fill(0);

    const batch = new Batch();
    // What it is stored in was used before: no NUL is there by chance.
    expect(() =>
      batch.repeat(1, () => {
        batch.openat(AT_FDCWD, `/${'x'.repeat(1000)}`, O_RDONLY);
        throw new Error('changed my mind');
      }),
    ).toThrow('changed my mind');
    const fd = batch.openat(AT_FDCWD, path, O_RDONLY);
    batch.read(fd, found);
    batch.close(fd).always();
    batch.run();
    expect(Buffer.from(found).toString()).toBe('found');
  });

  test('is a copy: what is written there later changes neither the call nor its error', () => {
    const path = Buffer.from('/nowhere');
    const batch = new Batch();
    batch.openat(AT_FDCWD, path, O_RDONLY);
    path.write('/dev/null');
    expect(() => batch.run()).toThrow(/^ENOENT: .*, openat '\/nowhere'$/);
  });
});

describe('a length in memory', () => {
  test('is the one that was looked at, whoever writes there during the run', () => {
    const { fd, nameLength } = namedSocket();
    const memory = new Uint8Array(128).fill(0x5a);
    const length = Int32Array.of(16);
    const larger = memoryFile(new Uint8Array(Int32Array.of(128).buffer));
    const batch = new Batch();
    // An address says nothing of whose memory it is: so the batch can’t know.
    batch.pread64(larger, addressOf(length), 4, 0);
    batch.getsockname(fd, memory.subarray(0, 16), length);
    batch.run();
    expect(memory.subarray(16)).toEqual(new Uint8Array(112).fill(0x5a));
    expect(new Uint16Array(memory.buffer)[0]).toBe(AF_UNIX);
    expect(length[0]).toBe(nameLength);
  });

  test('is read anew before each run, and written after it', () => {
    const { fd, nameLength } = namedSocket();
    const name = new Uint8Array(128);
    const length = new Uint32Array(new SharedArrayBuffer(4));
    const batch = new Batch();
    batch.getsockname(fd, name, length);
    for (const room of [0, 16, 128]) {
      name.fill(0);
      length[0] = room;
      batch.run();
      expect(length[0]).toBe(nameLength);
      expect(name.findLastIndex((byte) => byte !== 0) + 1).toBe(Math.min(room, nameLength));
    }
    length[0] = 129;
    expect(() => batch.run()).toThrow(/^getsockname: addrlen is 129 but addr holds 128 bytes$/);
  });

  test('stays as it is where the call is not made', () => {
    const { fd } = namedSocket();
    const length = Int32Array.of(16);
    const batch = new Batch();
    batch.dup(-1);
    batch.getsockname(fd, new Uint8Array(16), length);
    expect(batch.tryRun()?.returned).toBeLessThan(0);
    expect(length[0]).toBe(16);
  });

  test('is refused where it is negative', () => {
    const batch = new Batch();
    const length = Int32Array.of(-1);
    const negative = withCode('ERR_OUT_OF_RANGE', /^getsockname: addrlen is -1/);
    expect(() => batch.getsockname(0, new Uint8Array(16), length)).toThrow(negative);
    length[0] = 16;
    batch.getsockname(0, new Uint8Array(16), length);
    length[0] = -1;
    expect(() => batch.run()).toThrow(negative);
  });

  test('is refused in a repeat, and where another call has that memory', () => {
    const length = Int32Array.of(16);
    const batch = new Batch();
    const value = 'ERR_INVALID_ARG_VALUE';
    const named = () => batch.getsockname(0, new Uint8Array(16), length);
    expect(() => batch.repeat(2, named)).toThrow(withCode(value, /cannot be in a repeat/));
    named();
    expect(named).toThrow(withCode(value, /^getsockname: a view shares memory/));
    expect(() => batch.read(0, length)).toThrow(withCode(value, /^read: a view shares memory/));
    expect(() => batch.write(0, new Uint8Array(length.buffer, 3))).toThrow(/shares memory/);
  });

  test('may lie in the memory that the same call fills, as for the wrapper', () => {
    const { fd } = namedSocket();
    const memory = () => new Int32Array(8).fill(32, 0, 1);
    const [direct, batched] = [memory(), memory()];
    getsockname(fd, direct, direct);
    const batch = new Batch();
    batch.getsockname(fd, batched, batched);
    batch.run();
    expect(batched).toEqual(direct);
  });

  test('may be an address that an earlier call returned', () => {
    const { fd, nameLength } = namedSocket();
    const length = Buffer.alloc(4);
    const zeros = memoryFile(new Uint8Array(0));
    const batch = new Batch();
    const page = batch.mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    batch.getsockname(fd, page, page);
    batch.pwrite64(zeros, page, 4, 0);
    batch.pread64(zeros, length, undefined, 0);
    batch.munmap(page, 4096).always();
    batch.run();
    expect(new Int32Array(Uint8Array.from(length).buffer)[0]).toBe(nameLength);
  });
});

test('a structure that says its own size may say more the next time', (context) => {
  const handle = new Uint8Array(8 + 128);
  const size = new Uint32Array(handle.buffer, 0, 1);
  const batch = new Batch();
  const named = batch.name_to_handle_at(AT_FDCWD, folder, handle, new Uint32Array(2), 0);
  const code = since('2.6.39', context, () => {
    try {
      batch.run();
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
    return undefined;
  });
  context.skip(code === 'EOPNOTSUPP', 'this file system has no handles');
  expect(code).toBe('EOVERFLOW');
  expect(size[0]).toBeGreaterThan(0);
  expect(handle.subarray(8).every((byte) => byte === 0)).toBe(true);
  batch.run();
  expect(named.value).toBe(0);
  expect(handle.subarray(8, 8 + size[0]!).some((byte) => byte !== 0)).toBe(true);
});

test('an action may be that of several calls, also in a repeat', () => {
  const ignored = struct.sigaction.alloc({ sa_handler: 1 });
  const [before, told] = [struct.sigaction.alloc(), struct.sigaction.alloc()];
  const batch = new Batch();
  batch.rt_sigaction(SIGURG, ignored, before);
  batch.repeat(2, () => batch.rt_sigaction(SIGURG, ignored, null));
  batch.rt_sigaction(SIGURG, null, told);
  batch.run();
  rt_sigaction(SIGURG, before, null);
  expect([before.sa_handler, told.sa_handler].map(Number)).toEqual([0, 1]);
  // Elsewhere nothing of an action is looked at, and the kernel gets the caller's.
  if (machine.signalReturn !== 'restorer') return;
  expect(() => batch.rt_sigaction(SIGURG, before, ignored)).toThrow(/shares memory/);
});

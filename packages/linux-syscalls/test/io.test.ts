import {
  close,
  lseek,
  memfd_create,
  O_CLOEXEC,
  pipe2,
  pread,
  pread64,
  preadv,
  preadv2,
  pwrite,
  pwrite64,
  pwritev,
  pwritev2,
  RWF_DSYNC,
  read,
  readv,
  SEEK_CUR,
  SEEK_DATA,
  SEEK_END,
  SEEK_SET,
  struct,
  write,
  writev,
} from 'linux-syscalls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { since } from './kernel.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const far = 5_000_000_003; // both halves of the offset matter

let fd: number;
beforeAll(() => {
  fd = memfd_create('io');
});
afterAll(() => close(fd));

test('write and read move the offset', () => {
  expect(write(fd, Buffer.from('0123456789'))).toBe(10);
  expect(lseek(fd, 0, SEEK_CUR)).toBe(10);
  lseek(fd, 2, SEEK_SET);
  const buffer = new Uint8Array(4);
  expect(read(fd, buffer)).toBe(4);
  expect(text(buffer)).toBe('2345');
});

test('read and write take fewer bytes than the view holds', () => {
  lseek(fd, 0, SEEK_SET);
  const buffer = new Uint8Array(8).fill(0x2e);
  expect(read(fd, buffer, 3)).toBe(3);
  expect(text(buffer)).toBe('012.....');
});

test.each([
  ['a Buffer', () => Buffer.alloc(4)],
  ['a DataView', () => new DataView(new ArrayBuffer(8), 2, 4)],
  ['an ArrayBuffer', () => new ArrayBuffer(4)],
  ['a SharedArrayBuffer', () => new SharedArrayBuffer(4)],
  ['a Uint16Array', () => new Uint16Array(2)],
])('read fills %s', (_, make) => {
  const view = make();
  expect(pread64(fd, view, undefined, 4)).toBe(4);
  const bytes = ArrayBuffer.isView(view)
    ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    : new Uint8Array(view);
  expect(text(bytes)).toBe('4567');
});

test('pwrite64 and pread64 reach beyond 4 GiB and leave the offset alone', () => {
  lseek(fd, 7, SEEK_SET);
  expect(pwrite64(fd, Buffer.from('far'), undefined, far)).toBe(3);
  expect(lseek(fd, 0, SEEK_END)).toBe(far + 3);
  lseek(fd, 7, SEEK_SET);
  const buffer = new Uint8Array(3);
  expect(pread64(fd, buffer, undefined, BigInt(far))).toBe(3);
  expect(text(buffer)).toBe('far');
  expect(lseek(fd, 0, SEEK_CUR)).toBe(7);
});

test('pread and pwrite are other names of pread64 and pwrite64', () => {
  expect([pread, pwrite]).toEqual([pread64, pwrite64]);
});

test('pread64 refuses a negative offset', () => {
  expect(() => pread64(fd, new Uint8Array(1), 1, -1)).toThrow(/^EINVAL: .*, pread64$/);
});

test('lseek goes beyond 4 GiB, back again, and to data behind a hole', () => {
  expect(lseek(fd, far, SEEK_SET)).toBe(far);
  expect(lseek(fd, -3, SEEK_CUR)).toBe(far - 3);
  expect(lseek(fd, 65536, SEEK_DATA)).toBeGreaterThan(4_999_000_000);
  expect(() => lseek(fd, -1, SEEK_SET)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
});

test('lseek.bigint takes and returns offsets that no number holds', () => {
  // /proc/self/mem counts addresses, and takes any.
  expect(lseek.bigint(fd, far, SEEK_SET)).toBe(BigInt(far));
  expect(() => lseek.bigint(-1, 0n, SEEK_SET)).toThrow(expect.objectContaining({ code: 'EBADF' }));
});

test('readv fills several buffers in turn', () => {
  lseek(fd, 0, SEEK_SET);
  const parts = [new Uint8Array(2), new Uint8Array(3)];
  const iov = vectors(...parts);
  expect(readv(fd, iov)).toBe(5);
  expect(parts.map(text)).toEqual(['01', '234']);
  lseek(fd, 0, SEEK_SET);
  expect(readv(fd, iov, 1)).toBe(2);
});

/** Two buffers as the kernel wants to hear of them. */
function vectors(...parts: Uint8Array[]): ReturnType<typeof struct.iovec.array> {
  const iov = struct.iovec.array(parts.length);
  parts.forEach((part, i) => {
    iov[i]!.iov_base = part;
    iov[i]!.iov_len = part.length;
  });
  return iov;
}

test('writev writes from several buffers', () => {
  const file = memfd_create('writev');
  expect(writev(file, vectors(Buffer.from('one '), Buffer.from('two')))).toBe(7);
  const buffer = new Uint8Array(7);
  pread64(file, buffer, undefined, 0);
  expect(text(buffer)).toBe('one two');
  close(file);
});

test('pwritev and preadv reach beyond 4 GiB', () => {
  const file = memfd_create('preadv');
  expect(pwritev(file, vectors(Buffer.from('ab'), Buffer.from('cd')), undefined, far)).toBe(4);
  expect(lseek(file, 0, SEEK_END)).toBe(far + 4);
  const parts = [new Uint8Array(3), new Uint8Array(1)];
  expect(preadv(file, vectors(...parts), undefined, BigInt(far))).toBe(4);
  expect(parts.map(text)).toEqual(['abc', 'd']);
  close(file);
});

test('preadv2 and pwritev2 take flags, and −1 for the file’s own offset', (context) => {
  const file = memfd_create('preadv2');
  since('4.6', context, () => pwritev2(file, vectors(Buffer.from('own')), undefined, -1));
  expect(pwritev2(file, vectors(Buffer.from('far')), undefined, far, RWF_DSYNC)).toBe(3);
  const part = new Uint8Array(3);
  expect(preadv2(file, vectors(part), undefined, far)).toBe(3);
  expect(text(part)).toBe('far');
  expect(lseek(file, 0, SEEK_CUR)).toBe(3);
  close(file);
});

test('read of a pipe without writer ends, and of no descriptor fails', () => {
  const ends = new Int32Array(2);
  pipe2(ends, O_CLOEXEC);
  close(ends[1]!);
  expect(read(ends[0]!, new Uint8Array(1))).toBe(0);
  close(ends[0]!);
  expect(() => read(-1, new Uint8Array(1))).toThrow(
    expect.objectContaining({ code: 'EBADF', errno: -9, syscall: 'read' }),
  );
});

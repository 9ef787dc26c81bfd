import { fstatSync, readFileSync } from 'node:fs';
import {
  AT_FDCWD,
  close,
  copy_file_range,
  FALLOC_FL_KEEP_SIZE,
  FALLOC_FL_PUNCH_HOLE,
  fadvise64,
  fallocate,
  fdatasync,
  fsync,
  memfd_create,
  O_CLOEXEC,
  O_RDWR,
  O_TMPFILE,
  openat,
  POSIX_FADV_SEQUENTIAL,
  pipe2,
  pread64,
  pwrite64,
  read,
  readahead,
  SPLICE_F_NONBLOCK,
  SYNC_FILE_RANGE_WRITE,
  sendfile,
  splice,
  struct,
  sync,
  sync_file_range,
  syncfs,
  tee,
  vmsplice,
  write,
} from 'linux-syscalls';
import { afterAll, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const far = 5_000_000_003;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const opened: number[] = [];
afterAll(() => {
  for (const fd of opened) close(fd);
});

const directory = temporaryDirectory();

/** A file without a name, on a disk where there is one. */
function file(content = ''): number {
  const fd = openat(AT_FDCWD, directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0o600);
  opened.push(fd);
  if (content !== '') write(fd, Buffer.from(content));
  return fd;
}

function pipe(): readonly [number, number] {
  const ends = new Int32Array(2);
  pipe2(ends, O_CLOEXEC);
  opened.push(...ends);
  return [ends[0]!, ends[1]!];
}

function head(fd: number, length: number): string {
  const buffer = new Uint8Array(length);
  return text(buffer.subarray(0, read(fd, buffer)));
}

test('sendfile copies from an offset beyond 4 GiB, and moves that', () => {
  const source = file();
  pwrite64(source, Buffer.from('payload'), undefined, far);
  const [end, into] = pipe();
  const offset = BigInt64Array.of(BigInt(far));
  expect(sendfile(into, source, offset, 4)).toBe(4);
  expect(offset[0]).toBe(BigInt(far) + 4n);
  expect(head(end, 16)).toBe('payl');
});

test('copy_file_range copies between files', () => {
  const [source, target] = [file('0123456789'), file()];
  const from = BigInt64Array.of(3n);
  expect(copy_file_range(source, from, target, null, 4)).toBe(4);
  expect(from[0]).toBe(7n);
  expect(readFileSync(`/proc/self/fd/${target}`, 'utf8')).toBe('3456');
});

test('splice moves a file into a pipe, and tee copies from pipe to pipe', () => {
  const source = file('spliced');
  const [end, into] = pipe();
  expect(splice(source, BigInt64Array.of(0n), into, null, 100)).toBe(7);
  const [second, intoSecond] = pipe();
  expect(tee(end, intoSecond, 100)).toBe(7);
  expect([head(end, 16), head(second, 16)]).toEqual(['spliced', 'spliced']);
  expect(() => splice(end, null, file(), null, 1, SPLICE_F_NONBLOCK)).toThrow(
    expect.objectContaining({ code: 'EAGAIN' }),
  );
});

test('vmsplice moves memory into a pipe', () => {
  const [end, into] = pipe();
  const bytes = Buffer.from('from memory');
  const iov = struct.iovec.array(1);
  iov[0]!.iov_base = bytes;
  iov[0]!.iov_len = bytes.length;
  expect(vmsplice(into, iov)).toBe(11);
  expect(head(end, 16)).toBe('from memory');
});

test('fsync, fdatasync, syncfs and sync settle what was written', () => {
  const fd = file('settled');
  expect([fsync(fd), fdatasync(fd), syncfs(fd), sync()]).toEqual([0, 0, 0, 0]);
  const [end] = pipe();
  expect(() => fsync(end)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
});

test('sync_file_range, fadvise64 and readahead take ranges beyond 4 GiB', () => {
  const fd = file('ranged');
  expect(sync_file_range(fd, far, 2 ** 33, SYNC_FILE_RANGE_WRITE)).toBe(0);
  expect(fadvise64(fd, far, 2 ** 33, POSIX_FADV_SEQUENTIAL)).toBe(0);
  expect(readahead(fd, far, 4096)).toBe(0);
  expect(() => sync_file_range(fd, -1, 1, 0)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  expect(() => fadvise64(fd, 0, 1, 99)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  const [end] = pipe();
  expect(() => fadvise64(end, 0, 1, 0)).toThrow(expect.objectContaining({ code: 'ESPIPE' }));
});

test('fallocate reserves beyond 4 GiB, and punches holes', () => {
  const fd = memfd_create('fallocate');
  opened.push(fd);
  expect(fallocate(fd, 0, far, 4096)).toBe(0);
  expect(fstatSync(fd).size).toBe(far + 4096);
  pwrite64(fd, Buffer.from('gone'), undefined, 0);
  expect(fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 4)).toBe(0);
  const buffer = new Uint8Array(4).fill(1);
  pread64(fd, buffer, undefined, 0);
  expect([...buffer]).toEqual([0, 0, 0, 0]);
  expect(() => fallocate(fd, 0, -1, 1)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
});

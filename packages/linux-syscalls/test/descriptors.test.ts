import {
  existsSync,
  fstatSync,
  readFileSync,
  readlinkSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  CLOSE_RANGE_CLOEXEC,
  close,
  close_range,
  creat,
  dup,
  dup2,
  dup3,
  F_GETFD,
  FD_CLOEXEC,
  FIONREAD,
  fcntl,
  flock,
  ioctl,
  LOCK_EX,
  LOCK_NB,
  LOCK_SH,
  LOCK_UN,
  MFD_CLOEXEC,
  memfd_create,
  O_CLOEXEC,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  O_TMPFILE,
  O_WRONLY,
  open,
  openat,
  openat2,
  pipe,
  pipe2,
  poll,
  RESOLVE_BENEATH,
  read,
  struct,
  write,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { refusal, since } from './kernel.ts';
import { ownDescriptors } from './ownDescriptors.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();

test('openat opens relative to a directory', () => {
  writeFileSync(join(directory, 'relative'), 'found');
  const dirfd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const fd = openat(dirfd, 'relative', O_RDONLY | O_CLOEXEC);
  expect(readFileSync(fd, 'utf8')).toBe('found');
  expect(close(fd)).toBe(0);
  close(dirfd);
});

test('openat makes a file with the mode that it is given', () => {
  const path = join(directory, 'made');
  close(openat(AT_FDCWD, path, O_CREAT | O_EXCL | O_WRONLY, 0o600));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(() => openat(AT_FDCWD, path, O_CREAT | O_EXCL | O_WRONLY, 0o600)).toThrow(
    expect.objectContaining({ code: 'EEXIST', syscall: 'openat', path }),
  );
});

test('openat and open make no file without a mode', () => {
  const path = join(directory, 'unmade');
  for (const flags of [O_CREAT | O_WRONLY, O_TMPFILE | O_RDWR]) {
    const target = flags & O_CREAT ? path : directory;
    expect(() => openat(AT_FDCWD, target, flags)).toThrow(TypeError);
    expect(() => open(target, flags)).toThrow(TypeError);
  }
  expect(existsSync(path)).toBe(false);
  close(openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY));
  close(open(path, O_CREAT | O_WRONLY, 0));
  expect(statSync(path).mode & 0o777).toBe(0);
});

test('open opens what openat opens from AT_FDCWD', () => {
  const path = join(directory, 'opened');
  const fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o640);
  expect(fstatSync(fd).ino).toBe(statSync(path).ino);
  close(fd);
});

test('openat and open open files beyond 2 GiB', () => {
  const path = join(directory, 'large');
  writeFileSync(path, '');
  truncateSync(path, 5_000_000_000);
  for (const fd of [openat(AT_FDCWD, path, O_RDONLY), open(path, O_RDONLY)]) {
    expect(fstatSync(fd).size).toBe(5_000_000_000);
    close(fd);
  }
});

test('openat takes a path as bytes that are no UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from(`${directory}/`), Uint8Array.of(0x62, 0xff, 0xfe)]);
  close(openat(AT_FDCWD, bytes, O_CREAT | O_WRONLY, 0o600));
  expect(statSync(bytes).isFile()).toBe(true);
});

test.each([31, 32, 33, 200])('openat takes a path of %i characters, ASCII or not', (length) => {
  for (const letter of ['a', 'é', '語']) {
    const name = letter.repeat(letter === '語' ? Math.min(length, 80) : Math.min(length, 120));
    close(openat(AT_FDCWD, `${directory}/${name}`, O_CREAT | O_WRONLY, 0o600));
    expect(statSync(`${directory}/${name}`).isFile()).toBe(true);
  }
});

test('openat hands a path beyond PATH_MAX to the kernel, which refuses it', () => {
  for (const length of [4096, 20000, 200000]) {
    expect(() => openat(AT_FDCWD, 'x'.repeat(length), O_RDONLY)).toThrow(/^ENAMETOOLONG: /);
  }
});

test('close frees the descriptor', () => {
  const file = memfd_create('closed', MFD_CLOEXEC);
  const fd = dup3(file, ownDescriptors.closed);
  close(file);
  close(fd);
  expect(() => close(fd)).toThrow(expect.objectContaining({ code: 'EBADF', errno: -9 }));
});

test('pipe2 makes two ends, with the flags that it is given', () => {
  const ends = new Int32Array(2);
  pipe2(ends, O_CLOEXEC | O_NONBLOCK);
  const [readEnd, writeEnd] = ends as unknown as [number, number];
  const buffer = new Uint8Array(16);
  expect(() => read(readEnd, buffer)).toThrow(expect.objectContaining({ code: 'EAGAIN' }));
  expect(write(writeEnd, Buffer.from('through'))).toBe(7);
  expect(read(readEnd, buffer)).toBe(7);
  expect(Buffer.from(buffer.subarray(0, 7)).toString()).toBe('through');
  close(writeEnd);
  // A child that another thread starts has a copy until it executes its program.
  expect(poll(struct.pollfd.arrayFrom([{ fd: readEnd }]), 1, 60_000)).toBe(1);
  expect(read(readEnd, buffer)).toBe(0);
  close(readEnd);
});

test('pipe makes two ends that survive execve', () => {
  const ends = new Int32Array(2);
  expect(pipe(ends)).toBe(0);
  const [readEnd, writeEnd] = ends as unknown as [number, number];
  expect([readEnd, writeEnd].map((fd) => fcntl(fd, F_GETFD))).toEqual([0, 0]);
  write(writeEnd, Buffer.from('through'));
  const buffer = new Uint8Array(16);
  expect(read(readEnd, buffer)).toBe(7);
  expect(() => write(readEnd, buffer)).toThrow(expect.objectContaining({ code: 'EBADF' }));
  close(readEnd);
  close(writeEnd);
});

test('memfd_create names a file that lives in memory', () => {
  const fd = memfd_create('ledger é', MFD_CLOEXEC);
  expect(readlinkSync(`/proc/self/fd/${fd}`)).toBe('/memfd:ledger é (deleted)');
  close(fd);
});

test('ioctl tells how much lies in a pipe', () => {
  const [readEnd, writeEnd] = pipeEnds();
  write(writeEnd, new Uint8Array(123));
  const answer = new Int32Array(1);
  expect(ioctl(readEnd, FIONREAD, answer)).toBe(0);
  expect(answer[0]).toBe(123);
  close(readEnd);
  close(writeEnd);
});

test('ioctl refuses what a driver does not know', () => {
  const fd = memfd_create('ioctl');
  expect(() => ioctl(fd, FIONREAD + 0x7000)).toThrow(expect.objectContaining({ code: 'ENOTTY' }));
  close(fd);
});

test('creat empties a file and opens it for writing', () => {
  const path = join(directory, 'created');
  writeFileSync(path, 'before');
  const fd = creat(path, 0o600);
  expect(write(fd, Buffer.from('now'))).toBe(3);
  expect(() => read(fd, new Uint8Array(1))).toThrow(expect.objectContaining({ code: 'EBADF' }));
  close(fd);
  expect(readFileSync(path, 'utf8')).toBe('now');
});

test('openat2 keeps a path beneath its directory', (context) => {
  writeFileSync(join(directory, 'beneath'), '');
  const dirfd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
  const how = struct.open_how.alloc({ flags: O_RDONLY | O_CLOEXEC, resolve: RESOLVE_BENEATH });
  close(since('5.6', context, () => openat2(dirfd, 'beneath', how)));
  expect(() => openat2(dirfd, '../..', how)).toThrow(expect.objectContaining({ code: 'EXDEV' }));
  how.mode = 0o600n;
  expect(() => openat2(dirfd, 'beneath', how)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  close(dirfd);
});

test('dup and dup3 make descriptors of the same file', () => {
  const fd = memfd_create('dup');
  const copy = dup(fd);
  write(fd, Buffer.from('shared'));
  expect(fstatSync(copy).size).toBe(6);
  expect(dup3(fd, copy, O_CLOEXEC)).toBe(copy);
  expect(() => dup3(fd, fd)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  close(copy);
  close(fd);
});

test('dup2 takes a number of choice, and only looks at one that is its own', () => {
  const file = memfd_create('dup2', MFD_CLOEXEC);
  const fd = dup3(file, ownDescriptors.dup2, O_CLOEXEC);
  close(file);
  const target = memfd_create('target');
  expect(dup2(fd, target)).toBe(target);
  expect(fstatSync(target).ino).toBe(fstatSync(fd).ino);
  expect(fcntl(target, F_GETFD)).toBe(0);
  expect(dup2(fd, fd)).toBe(fd);
  expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
  close(target);
  close(fd);
  expect(() => dup2(fd, fd)).toThrow(expect.objectContaining({ code: 'EBADF', syscall: 'dup2' }));
  expect(() => dup2(fd, target)).toThrow(expect.objectContaining({ code: 'EBADF' }));
});

test('close_range closes what lies between two numbers', (context) => {
  const fd = memfd_create('range');
  const copies = [0, 1, 2].map((i) => dup3(fd, ownDescriptors.range + i));
  const [first, middle, last] = copies as [number, number, number];
  since('5.9', context, () => close_range(first, first));
  expect(close_range(middle, last)).toBe(0);
  for (const one of copies) {
    expect(() => fcntl(one, F_GETFD)).toThrow(expect.objectContaining({ code: 'EBADF' }));
  }
  expect(() => close_range(last, first)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  close(fd);
});

test('close_range marks what lies between two numbers', (context) => {
  const fd = memfd_create('range');
  const copies = [0, 1].map((i) => dup3(fd, ownDescriptors.range + i));
  const [first, last] = copies as [number, number];
  const how = refusal('5.9', context, () => close_range(first, last, CLOSE_RANGE_CLOEXEC));
  context.skip(how === 'EINVAL', 'this kernel has no CLOSE_RANGE_CLOEXEC: it needs Linux 5.11');
  expect(how).toBe('nothing');
  expect(copies.map((one) => fcntl(one, F_GETFD))).toEqual([FD_CLOEXEC, FD_CLOEXEC]);
  for (const one of [...copies, fd]) close(one);
});

test('flock keeps others out', () => {
  const path = join(directory, 'locked');
  const [one, two] = [creat(path, 0o600), openat(AT_FDCWD, path, O_RDONLY)];
  expect(flock(one, LOCK_EX)).toBe(0);
  expect(() => flock(two, LOCK_SH | LOCK_NB)).toThrow(expect.objectContaining({ code: 'EAGAIN' }));
  flock(one, LOCK_UN);
  expect(flock(two, LOCK_SH | LOCK_NB)).toBe(0);
  close(one);
  close(two);
});

function pipeEnds(): [number, number] {
  const ends = new Int32Array(2);
  pipe2(ends, O_CLOEXEC);
  return [ends[0]!, ends[1]!];
}

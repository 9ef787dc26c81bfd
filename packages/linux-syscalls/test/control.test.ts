import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulator } from '@linux-syscalls/native/testing';
import {
  close,
  F_ADD_SEALS,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_DUPFD_QUERY,
  F_GET_RW_HINT,
  F_GET_SEALS,
  F_GETFD,
  F_GETFL,
  F_GETLEASE,
  F_GETLK,
  F_GETOWN,
  F_GETOWN_EX,
  F_GETPIPE_SZ,
  F_GETSIG,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_OWNER_PGRP,
  F_OWNER_TID,
  F_RDLCK,
  F_SEAL_GROW,
  F_SEAL_SEAL,
  F_SEAL_SHRINK,
  F_SEAL_WRITE,
  F_SET_RW_HINT,
  F_SETFD,
  F_SETFL,
  F_SETLEASE,
  F_SETLK,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETPIPE_SZ,
  F_SETSIG,
  F_UNLCK,
  F_WRLCK,
  FD_CLOEXEC,
  fcntl,
  ftruncate,
  getpgrp,
  getpid,
  gettid,
  MFD_ALLOW_SEALING,
  memfd_create,
  O_APPEND,
  O_CREAT,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  pipe2,
  RWH_WRITE_LIFE_SHORT,
  SEEK_SET,
  SIGUSR2,
  struct,
  write,
} from 'linux-syscalls';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name, syscall: 'fcntl' });

function pipe(flags = 0): [number, number] {
  const ends = new Int32Array(2);
  pipe2(ends, flags);
  return [ends[0]!, ends[1]!];
}

describe('fcntl', () => {
  test('F_DUPFD and F_DUPFD_CLOEXEC take the least number that is free', () => {
    const fd = memfd_create('duplicated');
    const copy = fcntl(fd, F_DUPFD, 700);
    expect(copy).toBeGreaterThanOrEqual(700);
    expect(fcntl(copy, F_GETFD)).toBe(0);
    const closing = fcntl(fd, F_DUPFD_CLOEXEC, copy);
    expect(closing).toBeGreaterThan(copy);
    expect(fcntl(closing, F_GETFD)).toBe(FD_CLOEXEC);
    expect(() => fcntl(fd, F_DUPFD, -1)).toThrow(code('EINVAL'));
    for (const one of [fd, copy, closing]) close(one);
  });

  test('F_SETFD and F_SETFL change flags, one of the descriptor, the others of the file', () => {
    const fd = memfd_create('flags');
    const copy = fcntl(fd, F_DUPFD, 0);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    expect([fd, copy].map((one) => fcntl(one, F_GETFD))).toEqual([FD_CLOEXEC, 0]);
    fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK);
    const both = O_RDWR | O_APPEND | O_NONBLOCK;
    expect(fcntl(copy, F_GETFL) & both).toBe(both);
    close(copy);
    close(fd);
    expect(() => fcntl(-1, F_GETFL)).toThrow(code('EBADF'));
  });

  test.each([
    ['process', F_SETLK, process.pid],
    ['open file', F_OFD_SETLK, -1],
  ] as const)('a lock of the %s reaches beyond 4 GiB', (name, set, owner) => {
    const path = join(directory, name);
    const [one, two] = [openSync(path, 'w+'), openSync(path, 'r+')];
    const lock = { l_type: F_WRLCK, l_whence: SEEK_SET, l_start: 5_000_000_000n, l_len: 2n ** 32n };
    expect(fcntl(one, set, struct.flock.from(lock))).toBe(0);
    expect(readFileSync(`/proc/self/fdinfo/${one}`, 'utf8')).toContain(' 5000000000 9294967295');

    const asked = struct.flock.alloc({ l_type: F_RDLCK, l_whence: SEEK_SET });
    expect(fcntl(two, F_OFD_GETLK, asked)).toBe(0);
    expect(struct.flock.toObject(asked)).toMatchObject({ ...lock, l_pid: owner });
    const refused = struct.flock.alloc({ ...lock, l_start: 9_000_000_000n, l_len: 1n });
    expect(() => fcntl(two, F_OFD_SETLK, refused)).toThrow(code('EAGAIN'));

    fcntl(one, set, struct.flock.from({ ...lock, l_type: F_UNLCK }));
    expect(fcntl(two, F_OFD_SETLK, refused)).toBe(0);
    closeSync(two);
    closeSync(one);
  });

  test('F_GETLK tells of the lock of an open file that is in the way', () => {
    const path = join(directory, 'asked');
    const [one, two] = [openSync(path, 'w+'), openSync(path, 'r+')];
    const lock = { l_type: F_WRLCK, l_whence: SEEK_SET, l_start: 6_000_000_000n, l_len: 7n };
    fcntl(one, F_OFD_SETLK, struct.flock.from(lock));
    const asked = struct.flock.alloc({ l_type: F_WRLCK, l_whence: SEEK_SET });
    fcntl(two, F_GETLK, asked);
    expect(struct.flock.toObject(asked)).toMatchObject(lock);
    closeSync(two);
    closeSync(one);
  });

  test('F_SETPIPE_SZ rounds up, and F_GETPIPE_SZ tells', () => {
    const [reader, writer] = pipe();
    const size = fcntl(writer, F_SETPIPE_SZ, 100_000);
    expect(size).toBe(131_072);
    expect(fcntl(reader, F_GETPIPE_SZ)).toBe(size);
    const fd = memfd_create('no pipe');
    expect(() => fcntl(fd, F_GETPIPE_SZ)).toThrow(code('EBADF'));
    for (const one of [reader, writer, fd]) close(one);
  });

  test('F_ADD_SEALS forbids for good', () => {
    const fd = memfd_create('sealed', MFD_ALLOW_SEALING);
    write(fd, Buffer.from('sealed'));
    expect(fcntl(fd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_WRITE)).toBe(0);
    expect(() => write(fd, Uint8Array.of(0))).toThrow(expect.objectContaining({ code: 'EPERM' }));
    expect(() => ftruncate(fd, 0)).toThrow(expect.objectContaining({ code: 'EPERM' }));
    fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL);
    expect(() => fcntl(fd, F_ADD_SEALS, F_SEAL_GROW)).toThrow(code('EPERM'));
    expect(fcntl(fd, F_GET_SEALS)).toBe(F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_WRITE | F_SEAL_SEAL);
    close(fd);
  });

  test('F_SETOWN_EX names a thread, a process or a group', () => {
    const [reader, writer] = pipe();
    for (const owner of [
      { type: F_OWNER_TID, pid: gettid() },
      { type: F_OWNER_PGRP, pid: getpgrp() },
    ]) {
      expect(fcntl(reader, F_SETOWN_EX, struct.f_owner_ex.from(owner))).toBe(0);
      const told = struct.f_owner_ex.alloc();
      expect(fcntl(reader, F_GETOWN_EX, told)).toBe(0);
      expect(struct.f_owner_ex.toObject(told)).toEqual(owner);
    }
    fcntl(reader, F_SETOWN, getpid());
    expect(fcntl(reader, F_GETOWN)).toBe(getpid());
    fcntl(reader, F_SETSIG, SIGUSR2);
    expect(fcntl(reader, F_GETSIG)).toBe(SIGUSR2);
    for (const one of [reader, writer]) close(one);
  });

  test('F_SETLEASE takes a lease, unless the file is open for writing', () => {
    const path = join(directory, 'leased');
    // Nobody has opened it for writing: a child of another thread might have that open still.
    const reader = openSync(path, O_RDONLY | O_CREAT);
    expect(fcntl(reader, F_SETLEASE, F_RDLCK)).toBe(0);
    expect(fcntl(reader, F_GETLEASE)).toBe(F_RDLCK);
    fcntl(reader, F_SETLEASE, F_UNLCK);
    expect(fcntl(reader, F_GETLEASE)).toBe(F_UNLCK);
    const writer = openSync(path, 'r+');
    expect(() => fcntl(reader, F_SETLEASE, F_RDLCK)).toThrow(code('EAGAIN'));
    for (const fd of [reader, writer]) closeSync(fd);
  });

  test('F_SET_RW_HINT takes a number of 64 bits through memory', ({ skip }) => {
    skip(emulator !== undefined, `${emulator} does not know the operation`);
    const fd = openSync(join(directory, 'hint'), 'w+');
    expect(fcntl(fd, F_SET_RW_HINT, BigUint64Array.of(BigInt(RWH_WRITE_LIFE_SHORT)))).toBe(0);
    const hint = new BigUint64Array(1);
    fcntl(fd, F_GET_RW_HINT, hint);
    expect(hint[0]).toBe(BigInt(RWH_WRITE_LIFE_SHORT));
    closeSync(fd);
  });

  test('F_DUPFD_QUERY tells whether two descriptors are of one file', ({ skip }) => {
    const fd = memfd_create('queried');
    const copy = fcntl(fd, F_DUPFD, 0);
    const other = memfd_create('other');
    try {
      expect(fcntl(fd, F_DUPFD_QUERY, copy)).toBe(1);
      expect(fcntl(fd, F_DUPFD_QUERY, other)).toBe(0);
    } catch (error) {
      skip((error as NodeJS.ErrnoException).code === 'EINVAL', 'F_DUPFD_QUERY needs Linux 6.10');
      throw error;
    } finally {
      for (const one of [fd, copy, other]) close(one);
    }
  });

  test('an unknown operation goes to the kernel, which refuses it', () => {
    const fd = memfd_create('unknown');
    expect(() => fcntl(fd, 0x7654, new Uint8Array(8))).toThrow(code('EINVAL'));
    close(fd);
  });
});

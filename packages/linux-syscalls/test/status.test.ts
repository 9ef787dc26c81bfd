import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulator } from '@linux-syscalls/native/testing';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  close,
  fstat,
  fstatat,
  futimesat,
  lstat,
  newfstatat,
  O_PATH,
  O_RDONLY,
  openat,
  S_IFLNK,
  S_IFMT,
  S_IFREG,
  STATX_BASIC_STATS,
  type SyscallError,
  stat,
  statx,
  struct,
  truncate,
  utime,
  utimensat,
  utimes,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { lacksNanoseconds, whyNoNanoseconds } from './emulation.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
const link = join(directory, 'link');
writeFileSync(file, 'text');
symlinkSync('file', link);

const code = (name: string): object => expect.objectContaining({ code: name });
const second = 5_000_000_000n; // in the year 2128

test('stat, lstat, fstat and newfstatat tell what statx tells', ({ skip }) => {
  skip(lacksNanoseconds, whyNoNanoseconds);
  const fd = openat(AT_FDCWD, file, O_RDONLY);
  const wanted = struct.statx.alloc();
  statx(AT_FDCWD, file, 0, STATX_BASIC_STATS, wanted);
  const node = statSync(file, { bigint: true });
  for (const ask of [
    (st: struct.stat) => stat(link, st),
    (st: struct.stat) => lstat(file, st),
    (st: struct.stat) => fstat(fd, st),
    (st: struct.stat) => newfstatat(AT_FDCWD, file, st),
    (st: struct.stat) => fstatat(fd, '', st, AT_EMPTY_PATH),
  ]) {
    const st = struct.stat.alloc();
    expect(ask(st)).toBe(0);
    expect(st.st_dev).toBe(node.dev);
    expect(st.st_ino).toBe(wanted.stx_ino);
    expect(st.st_mode).toBe(wanted.stx_mode);
    expect(st.st_mode & S_IFMT).toBe(S_IFREG);
    expect([st.st_nlink, st.st_uid, st.st_gid]).toEqual([1, wanted.stx_uid, wanted.stx_gid]);
    expect([st.st_size, st.st_blocks]).toEqual([4n, wanted.stx_blocks]);
    expect(st.st_blksize).toBe(wanted.stx_blksize);
    expect([st.st_mtime, st.st_mtime_nsec]).toEqual([
      wanted.stx_mtime.tv_sec,
      wanted.stx_mtime.tv_nsec,
    ]);
    expect([st.st_ctime, st.st_ctime_nsec]).toEqual([
      wanted.stx_ctime.tv_sec,
      wanted.stx_ctime.tv_nsec,
    ]);
  }
  close(fd);
});

test('a device file’s number is encoded as everywhere', () => {
  const st = struct.stat.alloc();
  stat('/dev/null', st);
  expect(st.st_rdev).toBe(statSync('/dev/null', { bigint: true }).rdev);
});

test('lstat and AT_SYMLINK_NOFOLLOW look at a link itself', () => {
  const st = struct.stat.alloc();
  lstat(link, st);
  expect(st.st_mode & S_IFMT).toBe(S_IFLNK);
  newfstatat(AT_FDCWD, link, st, AT_SYMLINK_NOFOLLOW);
  expect(st.st_mode & S_IFMT).toBe(S_IFLNK);
  const fd = openat(AT_FDCWD, link, O_PATH);
  fstat(fd, st);
  expect(st.st_mode & S_IFMT).toBe(S_IFREG);
  close(fd);
});

test('stat tells times beyond 2038 and sizes beyond 4 GiB', ({ skip }) => {
  skip(lacksNanoseconds, whyNoNanoseconds);
  const far = join(directory, 'far');
  writeFileSync(far, '');
  truncate(far, 5_000_000_000);
  const times = struct.timespec.array(2);
  for (const time of times) Object.assign(time, { tv_sec: second, tv_nsec: 123 });
  utimensat(AT_FDCWD, far, times);
  const st = struct.stat.alloc();
  stat(far, st);
  expect([st.st_size, st.st_mtime, st.st_mtime_nsec]).toEqual([5_000_000_000n, second, 123]);
});

test('fstat refuses what is not open, a negative descriptor too; stat what is not there', () => {
  const st = struct.stat.alloc();
  for (const fd of [-1, AT_FDCWD, 0x7fff_ffff]) expect(() => fstat(fd, st)).toThrow(code('EBADF'));
  expect(() => stat(join(directory, 'nothing'), st)).toThrow(code('ENOENT'));
  expect(() => stat(file, null)).toThrow(code('EFAULT'));
  expect(() => newfstatat(AT_FDCWD, file, st, 0x10)).toThrow(code('EINVAL'));
});

function timesOf(path: string): readonly bigint[] {
  const st = struct.stat.alloc();
  stat(path, st);
  return [st.st_atime, BigInt(st.st_atime_nsec), st.st_mtime, BigInt(st.st_mtime_nsec)];
}

test('utime sets seconds beyond 2038, and now', () => {
  utime(file, struct.utimbuf.alloc({ actime: second, modtime: second + 1n }));
  expect(timesOf(file)).toEqual([second, 0n, second + 1n, 0n]);
  utime(file, null);
  expect(timesOf(file)[2]).toBeLessThan(second);
  expect(() => utime(join(directory, 'nothing'), null)).toThrow(code('ENOENT'));
});

test('utimes and futimesat set microseconds, and refuse a million of them', ({ skip }) => {
  skip(lacksNanoseconds, whyNoNanoseconds);
  const times = struct.timeval.array(2);
  times[0]!.tv_sec = second;
  times[0]!.tv_usec = 7;
  times[1]!.tv_sec = second + 2n;
  times[1]!.tv_usec = 999_999;
  utimes(file, times);
  expect(timesOf(file)).toEqual([second, 7000n, second + 2n, 999_999_000n]);
  const dirfd = openat(AT_FDCWD, directory, O_RDONLY);
  times[0]!.tv_usec = 8;
  futimesat(dirfd, 'file', times);
  expect(timesOf(file)[1]).toBe(8000n);
  close(dirfd);
  times[1]!.tv_usec = 1_000_000;
  expect(() => utimes(file, times)).toThrow(code('EINVAL'));
  utimes(file, null);
  expect(timesOf(file)[0]).toBeLessThan(second);
});

test('futimesat without a name sets the times of the descriptor', ({ skip }) => {
  skip(lacksNanoseconds, whyNoNanoseconds);
  const times = struct.timeval.array(2);
  times[1]!.tv_usec = 8;
  const dirfd = openat(AT_FDCWD, directory, O_RDONLY);
  try {
    futimesat(dirfd, null, times);
  } catch (error) {
    skip(
      emulator !== undefined && (error as SyscallError).code === 'EFAULT',
      `${emulator} wants a name`,
    );
    throw error;
  }
  expect(timesOf(directory)).toEqual([0n, 0n, 0n, 8000n]);
  close(dirfd);
});

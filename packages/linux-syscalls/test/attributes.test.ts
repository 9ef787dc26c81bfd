import { lstatSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  access,
  chmod,
  chown,
  close,
  F_OK,
  faccessat,
  faccessat2,
  fchmod,
  fchmodat,
  fchmodat2,
  fchown,
  fchownat,
  ftruncate,
  lchown,
  O_RDWR,
  openat,
  R_OK,
  STATX_ATIME,
  STATX_MTIME,
  statx,
  struct,
  truncate,
  UTIME_NOW,
  UTIME_OMIT,
  umask,
  utimensat,
  W_OK,
  X_OK,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
const link = join(directory, 'link');
writeFileSync(file, 'text');
symlinkSync('file', link);

const mode = (path = file): number => statSync(path).mode & 0o7777;
const code = (name: string): object => expect.objectContaining({ code: name });

test('chmod, fchmod and fchmodat change permissions', () => {
  chmod(file, 0o640);
  expect(mode()).toBe(0o640);
  const fd = openat(AT_FDCWD, file, O_RDWR);
  fchmod(fd, 0o4711);
  expect(mode()).toBe(0o4711);
  close(fd);
  fchmodat(AT_FDCWD, file, 0o600);
  expect(mode()).toBe(0o600);
  expect(() => chmod(join(directory, 'none'), 0)).toThrow(code('ENOENT'));
});

test('fchmodat2 changes permissions of a descriptor, and not of a link', (context) => {
  const fd = openat(AT_FDCWD, file, O_RDWR);
  since('6.6', context, () => fchmodat2(fd, '', 0o644, AT_EMPTY_PATH));
  close(fd);
  expect(mode()).toBe(0o644);
  expect(() => fchmodat2(AT_FDCWD, link, 0o600, AT_SYMLINK_NOFOLLOW)).toThrow(code('EOPNOTSUPP'));
});

test('chown and its kin take ids of 32 bits, and −1 for none', (context) => {
  if (process.getuid!() !== 0) return context.skip('changing an owner needs root');
  const owner = (path = file): number[] => [lstatSync(path).uid, lstatSync(path).gid];
  chown(file, 70001, 70002);
  expect(owner()).toEqual([70001, 70002]);
  chown(link, -1, 70003);
  expect(owner()).toEqual([70001, 70003]);
  lchown(link, 70004, -1);
  expect([owner(link)[0], owner()[0]]).toEqual([70004, 70001]);
  const fd = openat(AT_FDCWD, file, O_RDWR);
  fchown(fd, 4294967293, -1);
  expect(owner()[0]).toBe(4294967293);
  fchownat(fd, '', 0, 0, AT_EMPTY_PATH);
  expect(owner()).toEqual([0, 0]);
  close(fd);
});

test('access and faccessat tell what may be done', () => {
  chmod(file, 0o600);
  expect(access(file, F_OK)).toBe(0);
  expect(access(file, R_OK | W_OK)).toBe(0);
  expect(() => access(file, X_OK)).toThrow(code('EACCES'));
  expect(faccessat(AT_FDCWD, link, R_OK)).toBe(0);
  expect(() => faccessat(AT_FDCWD, join(directory, 'none'), F_OK)).toThrow(code('ENOENT'));
});

test('faccessat2 takes flags', (context) => {
  since('5.8', context, () => faccessat2(AT_FDCWD, link, F_OK, AT_SYMLINK_NOFOLLOW));
  expect(() => faccessat2(AT_FDCWD, link, F_OK, 0x40)).toThrow(code('EINVAL'));
});

test('umask returns the mask before', () => {
  const before = umask(0o077);
  expect(umask(before)).toBe(0o077);
});

test('truncate and ftruncate set lengths beyond 4 GiB', () => {
  truncate(file, 5_000_000_001);
  expect(statSync(file).size).toBe(5_000_000_001);
  const fd = openat(AT_FDCWD, file, O_RDWR);
  ftruncate(fd, 4_294_967_298n);
  expect(statSync(file).size).toBe(4_294_967_298);
  expect(() => ftruncate(fd, -1)).toThrow(code('EINVAL'));
  ftruncate(fd, 0);
  close(fd);
});

test('utimensat sets times beyond 2038, now, and leaves one alone', () => {
  // Node on 32-bit architectures cuts such a second; statx doesn't.
  const st = struct.statx.alloc();
  const look = (): struct.statx => {
    statx(AT_FDCWD, file, 0, STATX_ATIME | STATX_MTIME, st);
    return st;
  };
  const modified = look().stx_mtime.tv_sec;
  const times = struct.timespec.array(2);
  times[0]!.tv_sec = 5_000_000_000n;
  times[0]!.tv_nsec = 123_456_789n;
  times[1]!.tv_nsec = BigInt(UTIME_OMIT);
  utimensat(AT_FDCWD, file, times);
  expect(look().stx_atime.tv_sec).toBe(5_000_000_000n);
  expect(st.stx_atime.tv_nsec).toBe(123_456_789);
  expect(st.stx_mtime.tv_sec).toBe(modified);
  times[0]!.tv_nsec = BigInt(UTIME_NOW);
  utimensat(AT_FDCWD, file, times);
  expect(look().stx_atime.tv_sec).toBeLessThan(5_000_000_000n);
  times[0]!.tv_nsec = 1_000_000_000n;
  expect(() => utimensat(AT_FDCWD, file, times)).toThrow(code('EINVAL'));
  expect(() => utimensat(AT_FDCWD, file, struct.timespec.array(1))).toThrow(
    /times holds 1 records but 2 are needed/,
  );
});

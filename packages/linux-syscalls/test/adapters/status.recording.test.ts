import { record } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_NO_AUTOMOUNT,
  AT_SYMLINK_NOFOLLOW,
  fstat,
  futimesat,
  lstat,
  newfstatat,
  STATX_BASIC_STATS,
  stat,
  struct,
  utime,
  utimes,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import { quadsAt, wordsOf } from './quads.ts';

const recorder = record();
beforeEach(() => recorder.clear());
const text = (address: bigint, length: number): string =>
  Buffer.from(recorder.bytesAt(address, length)).toString();

// Where the kernel's own call would cut times there is an utimensat_time64.
const cutsTimes = SYS.utimensat_time64 !== undefined;
const cwd = BigInt.asUintN(cutsTimes ? 32 : 64, BigInt(AT_FDCWD));

describe('stat and its kin through statx', () => {
  beforeEach(({ skip }) => skip(!cutsTimes, 'this architecture’s stat has times of 64 bits'));

  const st = struct.stat.alloc();
  test.each([
    ['stat', () => stat('/x', st), 0, '/x', cwd],
    ['lstat', () => lstat('/x', st), AT_SYMLINK_NOFOLLOW, '/x', cwd],
    ['fstat', () => fstat(7, st), AT_EMPTY_PATH, '', 7n],
    ['newfstatat', () => newfstatat(7, 'y', st, AT_SYMLINK_NOFOLLOW), AT_SYMLINK_NOFOLLOW, 'y', 7n],
  ] as const)('%s', (_, action, flags, path, dirfd) => {
    const words = wordsOf(recorder, SYS.statx, action);
    expect(words[0]).toBe(dirfd);
    expect(text(words[1]!, path.length + 1)).toBe(`${path}\0`);
    expect(words[2]).toBe(BigInt(flags | AT_NO_AUTOMOUNT));
    expect(words[3]).toBe(BigInt(STATX_BASIC_STATS));
  });

  test('every field arrives', () => {
    const answer = struct.statx.alloc({
      stx_ino: 2n ** 60n,
      stx_size: 2n ** 40n,
      stx_blocks: 2n ** 33n,
      stx_blksize: 4096,
      stx_nlink: 3,
      stx_mode: 0o100644,
      stx_uid: 4_000_000_000,
      stx_gid: 70_000,
      stx_dev_major: 259,
      stx_dev_minor: 0x12345,
      stx_rdev_major: 1,
      stx_rdev_minor: 3,
      stx_mtime: { tv_sec: 5_000_000_000n, tv_nsec: 6 },
      stx_atime: { tv_sec: -1n, tv_nsec: 7 },
      stx_ctime: { tv_sec: 1n, tv_nsec: 999_999_999 },
    });
    recorder.answer = ({ words }) => {
      recorder.writeBytesAt(words[4]!, bytesOf(answer));
      return 0;
    };
    stat('/x', st);
    expect([st.st_ino, st.st_size, st.st_blocks]).toEqual([2n ** 60n, 2n ** 40n, 2n ** 33n]);
    expect([st.st_blksize, st.st_nlink, st.st_mode]).toEqual([4096, 3, 0o100644]);
    expect([st.st_uid, st.st_gid]).toEqual([4_000_000_000, 70_000]);
    expect([st.st_dev, st.st_rdev]).toEqual([0x12310345n, 0x103n]);
    expect([st.st_mtime, st.st_mtime_nsec]).toEqual([5_000_000_000n, 6]);
    expect([st.st_atime, st.st_atime_nsec]).toEqual([-1n, 7]);
    expect([st.st_ctime, st.st_ctime_nsec]).toEqual([1n, 999_999_999]);
  });

  test('fstat refuses a negative descriptor itself, and errors leave the record alone', () => {
    expect(nothrow.fstat(AT_FDCWD, st)).toBe(-9);
    expect(recorder.calls).toEqual([]);
    const before = bytesOf(st).slice();
    recorder.answer = () => -2;
    expect(nothrow.stat('/x', st)).toBe(-2);
    expect(bytesOf(st)).toEqual(before);
  });
});

describe('utime and its kin through utimensat', () => {
  beforeEach(({ skip }) => {
    skip(
      SYS.utimes !== undefined && !cutsTimes,
      'this architecture’s utimes has seconds of 64 bits',
    );
  });

  const number = SYS.utimensat_time64 ?? SYS.utimensat;
  const times = struct.timeval.array(2);
  times[0]!.tv_sec = 5_000_000_000n;
  times[0]!.tv_usec = 999_999;
  times[1]!.tv_sec = -1n;

  test('seconds', () => {
    const values = struct.utimbuf.alloc({ actime: 5_000_000_000n, modtime: -1n });
    const words = wordsOf(recorder, number, () => utime('/x', values));
    expect([words[0], text(words[1]!, 3), words[3]]).toEqual([cwd, '/x\0', 0n]);
    expect(quadsAt(recorder, words[2]!, 4)).toEqual([5_000_000_000n, 0n, -1n, 0n]);
  });

  test('microseconds', () => {
    const words = wordsOf(recorder, number, () => utimes('/x', times));
    expect([words[0], text(words[1]!, 3), words[3]]).toEqual([cwd, '/x\0', 0n]);
    expect(quadsAt(recorder, words[2]!, 4)).toEqual([5_000_000_000n, 999_999_000n, -1n, 0n]);
    expect(wordsOf(recorder, number, () => futimesat(7, null, times)).slice(0, 2)).toEqual([
      7n,
      0n,
    ]);
  });

  test('now', () => {
    expect(wordsOf(recorder, number, () => utime('/x', null)).slice(2)).toEqual([0n, 0n, 0n, 0n]);
    expect(wordsOf(recorder, number, () => utimes('/x', null)).slice(2)).toEqual([0n, 0n, 0n, 0n]);
  });

  test.each([-1, 1_000_000])('%s microseconds are refused without a trap', (tv_usec) => {
    const wrong = struct.timeval.array(2);
    wrong[1]!.tv_usec = tv_usec;
    expect(nothrow.utimes('/x', wrong)).toBe(-22);
    expect(recorder.calls).toEqual([]);
  });
});

import { lstatSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makedev } from '@linux-syscalls/types/linux/kdev_t';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  close,
  O_PATH,
  openat,
  STATX_BASIC_STATS,
  STATX_BTIME,
  STATX_MNT_ID,
  STATX_SIZE,
  statx,
  struct,
  utimensat,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { call } from './call.ts';
import { fdinfo } from './proc.ts';
import { writtenBytes } from './written.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
const link = join(directory, 'link');
writeFileSync(file, 'some blocks of data');
truncateSync(file, 5_000_000_001);
utimesSync(file, 1_234_567_890.5, 1_500_000_000.25);
symlinkSync('file', link);

const nanoseconds = ({ tv_sec, tv_nsec }: struct.statx_timestamp): bigint =>
  tv_sec * 1_000_000_000n + BigInt(tv_nsec);

test.each([file, link, directory, '/dev/zero'])('statx tells of %s what node:fs tells', (path) => {
  const st = struct.statx.alloc();
  statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS | STATX_BTIME, st);
  expect(st.stx_mask & STATX_BASIC_STATS).toBe(STATX_BASIC_STATS);
  expect(lstatSync(path, { bigint: true })).toMatchObject({
    dev: BigInt(makedev(st.stx_dev_major, st.stx_dev_minor)),
    ino: st.stx_ino,
    mode: BigInt(st.stx_mode),
    nlink: BigInt(st.stx_nlink),
    uid: BigInt(st.stx_uid),
    gid: BigInt(st.stx_gid),
    rdev: BigInt(makedev(st.stx_rdev_major, st.stx_rdev_minor)),
    size: st.stx_size,
    blksize: BigInt(st.stx_blksize),
    blocks: st.stx_blocks,
    atimeNs: nanoseconds(st.stx_atime),
    mtimeNs: nanoseconds(st.stx_mtime),
    ctimeNs: nanoseconds(st.stx_ctime),
  });
});

test('statx tells when a file was born, as node:fs does', ({ skip }) => {
  const st = struct.statx.alloc();
  statx(AT_FDCWD, file, 0, STATX_BTIME, st);
  skip((st.stx_mask & STATX_BTIME) === 0, "the temporary directory's file system keeps no births");
  expect(nanoseconds(st.stx_btime)).toBe(lstatSync(file, { bigint: true }).birthtimeNs);
});

test('statx keeps sizes beyond 4 GiB and times beyond 2038', () => {
  const path = join(directory, 'beyond');
  writeFileSync(path, '');
  truncateSync(path, 5_000_000_001);
  const times = struct.timespec.array(2);
  for (const time of times) Object.assign(time, { tv_sec: 5_000_000_000n, tv_nsec: 123_456_789n });
  utimensat(AT_FDCWD, path, times);
  const st = struct.statx.alloc();
  statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, st);
  expect([st.stx_size, nanoseconds(st.stx_mtime)]).toEqual([
    5_000_000_001n,
    5_000_000_000_123_456_789n,
  ]);
});

test('statx tells the mount that /proc tells', ({ skip }) => {
  const fd = openat(AT_FDCWD, file, O_PATH);
  const st = struct.statx.alloc();
  statx(fd, '', AT_EMPTY_PATH, STATX_MNT_ID, st);
  skip(
    (st.stx_mask & STATX_MNT_ID) === 0,
    'STATX_MNT_ID needs Linux 5.8, or an emulator that asks',
  );
  expect(String(st.stx_mnt_id)).toBe(fdinfo(fd).get('mnt_id'));
  close(fd);
});

test('statx writes the 256 bytes that struct statx has', () => {
  const path = new TextEncoder().encode(`${file}\0`);
  const bytes = writtenBytes(1024, (memory) =>
    call('statx', AT_FDCWD, path, 0, STATX_SIZE, memory),
  );
  expect(bytes).toBe(struct.statx.size);
  expect(bytes).toBe(256);
});

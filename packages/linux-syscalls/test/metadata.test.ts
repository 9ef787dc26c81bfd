import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  close,
  DT_DIR,
  DT_LNK,
  DT_REG,
  getdents64,
  memfd_create,
  O_DIRECTORY,
  O_RDONLY,
  openat,
  pwrite64,
  S_IFLNK,
  S_IFMT,
  STATX_BASIC_STATS,
  STATX_SIZE,
  statx,
  struct,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
writeFileSync(join(directory, 'file'), 'twelve bytes');
symlinkSync('file', join(directory, 'link'));
mkdirSync(join(directory, 'folder'));

test('statx tells what node:fs tells', () => {
  const st = struct.statx.alloc();
  expect(statx(AT_FDCWD, join(directory, 'file'), 0, STATX_BASIC_STATS, st)).toBe(0);
  const node = statSync(join(directory, 'file'), { bigint: true });
  expect(st.stx_ino).toBe(node.ino);
  expect(st.stx_size).toBe(node.size);
  expect(st.stx_mode).toBe(Number(node.mode));
  expect(st.stx_nlink).toBe(Number(node.nlink));
  expect(st.stx_mtime.tv_sec * 1_000_000_000n + BigInt(st.stx_mtime.tv_nsec)).toBe(node.mtimeNs);
  expect(st.stx_mask & STATX_BASIC_STATS).toBe(STATX_BASIC_STATS);
});

test('statx looks at a link itself under AT_SYMLINK_NOFOLLOW', () => {
  const st = struct.statx.alloc();
  statx(AT_FDCWD, join(directory, 'link'), AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, st);
  expect(st.stx_mode & S_IFMT).toBe(S_IFLNK);
});

test('statx looks at a descriptor under AT_EMPTY_PATH, beyond 4 GiB', () => {
  const fd = memfd_create('statx');
  pwrite64(fd, Uint8Array.of(1), 1, 5_000_000_000);
  const st = struct.statx.alloc();
  statx(fd, '', AT_EMPTY_PATH, STATX_SIZE, st);
  expect(st.stx_size).toBe(5_000_000_001n);
  close(fd);
});

test('getdents64 lists a directory', () => {
  const fd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
  const buffer = new Uint8Array(4096);
  const found = new Map<string, number>();
  for (let filled = getdents64(fd, buffer); filled > 0; filled = getdents64(fd, buffer)) {
    for (const entry of struct.linux_dirent64.iterate(buffer, filled)) {
      found.set(struct.linux_dirent64.string(entry, 'd_name'), entry.d_type);
    }
  }
  close(fd);
  expect(Object.fromEntries(found)).toEqual({
    '.': DT_DIR,
    '..': DT_DIR,
    file: DT_REG,
    link: DT_LNK,
    folder: DT_DIR,
  });
});

test('getdents64 says EINVAL when the next entry does not fit', () => {
  const fd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
  expect(() => getdents64(fd, new Uint8Array(8))).toThrow(
    expect.objectContaining({ code: 'EINVAL' }),
  );
  close(fd);
});

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  AT_REMOVEDIR,
  chdir,
  close,
  fchdir,
  getcwd,
  link,
  linkat,
  mkdir,
  mkdirat,
  mknod,
  mknodat,
  O_DIRECTORY,
  O_PATH,
  O_RDONLY,
  openat,
  RENAME_EXCHANGE,
  RENAME_NOREPLACE,
  readlink,
  readlinkat,
  rename,
  renameat,
  renameat2,
  rmdir,
  S_IFIFO,
  symlink,
  symlinkat,
  unlink,
  unlinkat,
} from 'linux-syscalls';
import { afterAll, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const at = (name: string): string => join(directory, name);
const dirfd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
afterAll(() => close(dirfd));

const code = (name: string): object => expect.objectContaining({ code: name });

test('mkdir and mkdirat make directories, rmdir and unlinkat remove them', () => {
  mkdir(at('one'), 0o700);
  mkdirat(dirfd, 'two', 0o750);
  expect(statSync(at('one')).mode & 0o777).toBe(0o700);
  expect(statSync(at('two')).mode & 0o777).toBe(0o750);
  expect(() => mkdir(at('one'), 0o700)).toThrow(code('EEXIST'));
  expect(() => unlinkat(dirfd, 'two')).toThrow(code('EISDIR'));
  rmdir(at('one'));
  unlinkat(dirfd, 'two', AT_REMOVEDIR);
  expect([existsSync(at('one')), existsSync(at('two'))]).toEqual([false, false]);
});

test('rmdir refuses a directory that has entries, and a file', () => {
  mkdirSync(at('full/entry'), { recursive: true });
  writeFileSync(at('file'), '');
  expect(() => rmdir(at('full'))).toThrow(code('ENOTEMPTY'));
  expect(() => rmdir(at('file'))).toThrow(code('ENOTDIR'));
});

test('mknod and mknodat make FIFOs', () => {
  mknod(at('fifo'), S_IFIFO | 0o600);
  mknodat(dirfd, 'fifo2', S_IFIFO | 0o600);
  expect(statSync(at('fifo')).isFIFO() && statSync(at('fifo2')).isFIFO()).toBe(true);
});

test('link and linkat give a file more names, unlink takes one', () => {
  writeFileSync(at('named'), 'text');
  link(at('named'), at('named2'));
  linkat(dirfd, 'named', dirfd, 'named3');
  expect(statSync(at('named')).nlink).toBe(3);
  unlink(at('named3'));
  expect(statSync(at('named')).nlink).toBe(2);
  expect(() => unlink(at('named3'))).toThrow(code('ENOENT'));
});

test('symlink and symlinkat make links, readlink and readlinkat tell what they say', () => {
  symlink('target é', at('link'));
  symlinkat('other', dirfd, 'link2');
  expect(readlinkSync(at('link'))).toBe('target é');
  const buffer = new Uint8Array(64);
  const filled = readlink(at('link'), buffer);
  expect(Buffer.from(buffer.subarray(0, filled)).toString()).toBe('target é');
  expect(readlinkat(dirfd, 'link2', buffer, 3)).toBe(3);
  expect(() => readlink(directory, buffer)).toThrow(code('EINVAL'));
});

test('rename, renameat and renameat2 move a file', () => {
  writeFileSync(at('a'), 'a');
  rename(at('a'), at('b'));
  renameat(dirfd, 'b', dirfd, 'c');
  renameat2(dirfd, 'c', dirfd, 'd', RENAME_NOREPLACE);
  expect(readFileSync(at('d'), 'utf8')).toBe('a');
  writeFileSync(at('e'), 'e');
  expect(() => renameat2(dirfd, 'e', dirfd, 'd', RENAME_NOREPLACE)).toThrow(code('EEXIST'));
  renameat2(dirfd, 'd', dirfd, 'e', RENAME_EXCHANGE);
  expect([readFileSync(at('d'), 'utf8'), readFileSync(at('e'), 'utf8')]).toEqual(['e', 'a']);
});

test('an error of a call with two paths names both', () => {
  expect(() => rename(at('nothing'), at('there'))).toThrow(
    expect.objectContaining({
      code: 'ENOENT',
      path: at('nothing'),
      dest: at('there'),
      message: `ENOENT: no such file or directory, rename '${at('nothing')}' -> '${at('there')}'`,
    }),
  );
});

test('getcwd, chdir and fchdir agree with the kernel’s own view', () => {
  const here = openat(AT_FDCWD, '.', O_PATH | O_DIRECTORY);
  const buffer = new Uint8Array(4096);
  const cwd = (): string => Buffer.from(buffer.subarray(0, getcwd(buffer) - 1)).toString();
  try {
    const before = cwd();
    chdir(directory);
    expect(cwd()).toBe(readlinkSync('/proc/self/cwd'));
    fchdir(here);
    expect(cwd()).toBe(before);
    expect(() => getcwd(buffer, 1)).toThrow(code('ERANGE'));
    expect(() => chdir(at('file'))).toThrow(code('ENOTDIR'));
  } finally {
    fchdir(here);
    close(here);
  }
  expect(lstatSync('.').isDirectory()).toBe(true);
});

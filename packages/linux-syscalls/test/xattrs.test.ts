import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  fgetxattr,
  flistxattr,
  fremovexattr,
  fsetxattr,
  getxattr,
  getxattrat,
  lgetxattr,
  listxattr,
  listxattrat,
  llistxattr,
  lremovexattr,
  lsetxattr,
  O_RDONLY,
  openat,
  removexattr,
  removexattrat,
  SyscallError,
  setxattr,
  setxattrat,
  struct,
  XATTR_CREATE,
  XATTR_REPLACE,
} from 'linux-syscalls';
import { addressOf } from 'linux-syscalls/raw';
import { expect, type TestContext, test } from 'vitest';
import { since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
const link = join(directory, 'link');
writeFileSync(file, '');
symlinkSync('file', link);

const code = (name: string): object => expect.objectContaining({ code: name });
const bytes = (text: string): Buffer => Buffer.from(text);
const read = (ask: (value: Uint8Array) => number): string => {
  const buffer = Buffer.alloc(256);
  return buffer.subarray(0, ask(buffer)).toString();
};

/** Not every file system that tests run on has attributes of users. */
function needsAttributes(context: TestContext): void {
  try {
    setxattr(file, 'user.probe', bytes(''));
    removexattr(file, 'user.probe');
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EOPNOTSUPP') throw error;
    context.skip('the file system of the temporary directory has no attributes of users');
  }
}

test('setxattr, getxattr, listxattr and removexattr follow links', (context) => {
  needsAttributes(context);
  setxattr(link, 'user.a', bytes('value'), undefined, XATTR_CREATE);
  expect(read((value) => getxattr(file, 'user.a', value))).toBe('value');
  expect(getxattr(file, 'user.a', null, 0)).toBe(5);
  expect(read((list) => listxattr(link, list))).toBe('user.a\0');
  expect(() => getxattr(file, 'user.a', new Uint8Array(4))).toThrow(code('ERANGE'));
  expect(() => setxattr(file, 'user.a', bytes(''), undefined, XATTR_CREATE)).toThrow(
    code('EEXIST'),
  );
  expect(() => setxattr(file, 'user.b', bytes(''), undefined, XATTR_REPLACE)).toThrow(
    code('ENODATA'),
  );
  expect(() => setxattr(file, 'user.a', new Uint8Array(2), 3)).toThrow(
    /^setxattr: size is 3 but value holds 2 bytes$/,
  );
  removexattr(link, 'user.a');
  expect(() => getxattr(file, 'user.a', null, 0)).toThrow(code('ENODATA'));
});

test('the calls with an l look at a link itself, which has no attributes of users', (context) => {
  needsAttributes(context);
  lsetxattr(file, 'user.l', bytes('of a file'));
  expect(read((value) => lgetxattr(file, 'user.l', value))).toBe('of a file');
  expect(read((list) => llistxattr(file, list))).toBe('user.l\0');
  expect(() => lsetxattr(link, 'user.l', bytes(''))).toThrow(code('EPERM'));
  expect(read((list) => llistxattr(link, list))).not.toContain('user.');
  lremovexattr(file, 'user.l');
  expect(() => lremovexattr(file, 'user.l')).toThrow(code('ENODATA'));
});

test('the calls with an f take a descriptor', (context) => {
  needsAttributes(context);
  const fd = openat(AT_FDCWD, file, O_RDONLY);
  fsetxattr(fd, 'user.f', bytes('open'));
  expect(read((value) => fgetxattr(fd, 'user.f', value))).toBe('open');
  expect(read((list) => flistxattr(fd, list))).toBe('user.f\0');
  fremovexattr(fd, 'user.f');
  close(fd);
  expect(() => fgetxattr(-1, 'user.f', null, 0)).toThrow(code('EBADF'));
});

test('the calls that end in at take a directory and a structure', (context) => {
  needsAttributes(context);
  const dirfd = openat(AT_FDCWD, directory, O_RDONLY);
  const value = bytes('relative');
  const args = struct.xattr_args.alloc({ value: addressOf(value), size: value.length });
  try {
    since('6.13', context, () => setxattrat(dirfd, 'file', 0, 'user.at', args));
    value.fill(0);
    expect(getxattrat(dirfd, 'link', 0, 'user.at', args)).toBe(8);
    expect(value.toString()).toBe('relative');
    expect(read((list) => listxattrat(dirfd, 'file', 0, list))).toBe('user.at\0');
    removexattrat(dirfd, 'file', 0, 'user.at');
    expect(() => removexattrat(dirfd, 'file', 0, 'user.at')).toThrow(code('ENODATA'));
  } finally {
    close(dirfd);
  }
});

import { readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  AF_UNIX,
  AT_FDCWD,
  close,
  F_GETFD,
  FD_CLOEXEC,
  fcntl,
  fsetxattr,
  IPPROTO_TCP,
  lsetxattr,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  O_RDWR,
  open,
  read,
  SOCK_STREAM,
  SyscallError,
  setxattr,
  wait4,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
import * as values from 'linux-syscalls/values';
import { describe, expect, test } from 'vitest';
import { since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const any = (value: unknown): never => value as never;
const folder = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name });

const link = (target: string | Buffer): string => {
  const path = join(folder, `link${made++}`);
  symlinkSync(target, path);
  return path;
};
let made = 0;

describe('readlink', () => {
  test('tells the target, whole or not at all', () => {
    const longest = 'x/'.repeat(2047);
    for (const target of ['/nowhere', 'größer/☃', longest]) {
      expect(values.readlink(link(target))).toBe(target);
    }
    const path = link('12345');
    expect(values.readlink(path, 6)).toBe('12345');
    expect(() => values.readlink(path, 5)).toThrow(
      expect.objectContaining({
        code: 'ERR_OUT_OF_RANGE',
        message: 'readlink: the target may have more than 5 bytes: pass a larger bufsiz',
      }),
    );
    expect(values.readlink(path, 100_000)).toBe('12345');
    expect(() => values.readlink(path, -1)).toThrow(/^readlink: bufsiz must be/);
    expect(() => values.readlink(any({}))).toThrow(/^readlink: pathname must be/);
  });

  test('refuses what a string would change, and keeps a byte order mark', () => {
    expect(() => values.readlink(link(Buffer.from([0x61, 0xff])))).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_ARG_VALUE',
        message: 'readlink: the target is no UTF-8: readlink of linux-syscalls gives its bytes',
      }),
    );
    expect(values.readlink(link('\ufeffa'))).toBe('\ufeffa');
  });

  test('throws as the wrapper', () => {
    expect(() => values.readlink(folder)).toThrow(
      expect.objectContaining({ code: 'EINVAL', syscall: 'readlink', path: folder }),
    );
    expect(() => values.readlinkat(AT_FDCWD, '/nowhere')).toThrow(
      expect.objectContaining({ code: 'ENOENT', syscall: 'readlinkat', path: '/nowhere' }),
    );
  });
});

test('readlinkat tells the target of a link in a directory', () => {
  const directory = open(folder, O_RDONLY | O_DIRECTORY);
  const path = link('there');
  expect(values.readlinkat(directory, basename(path))).toBe('there');
  const longest = 'x/'.repeat(2047);
  expect(values.readlinkat(directory, basename(link(longest)))).toBe(longest);
  expect(() => values.readlinkat(directory, basename(path), 5)).toThrow(/^readlinkat: the target/);
  close(directory);
});

test('getcwd tells the directory, with the kernel’s errors', () => {
  expect(values.getcwd()).toBe(readlinkSync('/proc/self/cwd'));
  expect(() => values.getcwd(2)).toThrow(code('ERANGE'));
});

describe('extended attributes', () => {
  const path = join(folder, 'attributes');
  writeFileSync(path, '');
  const supported = (context: { skip(note: string): void }): void => {
    try {
      setxattr(path, 'user.one', Buffer.from('value'), undefined, 0);
    } catch (error) {
      if (!(error instanceof SyscallError) || error.code !== 'EOPNOTSUPP') throw error;
      context.skip('the file system of the temporary directory has no user attributes');
    }
  };

  test('are bytes, and memory of the caller’s own', (context) => {
    supported(context);
    const one = values.getxattr(path, 'user.one');
    setxattr(path, 'user.two', Buffer.of(0, 255));
    const two = values.getxattr(path, 'user.two');
    expect([Buffer.from(one).toString(), [...two]]).toEqual(['value', [0, 255]]);
    expect(one.buffer.byteLength).toBe(5);
    setxattr(path, 'user.empty', new Uint8Array(0));
    expect(values.lgetxattr(path, 'user.empty')).toEqual(new Uint8Array(0));
    expect(() => values.getxattr(path, 'user.none')).toThrow(code('ENODATA'));
    expect(() => values.lgetxattr(link(path), 'user.one')).toThrow(code('ENODATA'));
  });

  test('are short or long, and never longer than is asked for', (context) => {
    supported(context);
    const fd = open(path, O_RDWR);
    const ways = [
      (size?: number) => values.getxattr(path, 'user.long', size),
      (size?: number) => values.lgetxattr(path, 'user.long', size),
      (size?: number) => values.fgetxattr(fd, 'user.long', size),
    ];
    for (const length of [2000, 1000]) {
      setxattr(path, 'user.long', new Uint8Array(length).fill(length / 1000));
      for (const read of ways) {
        const value = read();
        expect([value.length, value.buffer.byteLength, value[length - 1]]).toEqual([
          ...[length, length, length / 1000],
        ]);
        expect(read(length)).toEqual(value);
        expect(() => read(length - 1)).toThrow(code('ERANGE'));
      }
    }
    close(fd);
  });

  test('are listed by name', (context) => {
    supported(context);
    expect(values.listxattr(path)).toContain('user.one');
    expect(values.llistxattr(path)).toEqual(values.listxattr(path));
    const shortcut = link(path);
    expect(values.listxattr(shortcut)).toContain('user.one');
    expect(values.llistxattr(shortcut)).not.toContain('user.one');
    const fd = open(path, O_RDWR);
    fsetxattr(fd, 'user.three', Buffer.from('3'), undefined, 0);
    expect(values.flistxattr(fd)).toContain('user.three');
    expect(Buffer.from(values.fgetxattr(fd, 'user.three')).toString()).toBe('3');
    expect(() => values.listxattr(path, 1)).toThrow(code('ERANGE'));
    expect(() => values.llistxattr(path, 1)).toThrow(code('ERANGE'));
    expect(() => values.flistxattr(fd, 1)).toThrow(code('ERANGE'));
    close(fd);
    expect(() => values.flistxattr(-1)).toThrow(code('EBADF'));
    expect(values.listxattr('/proc/self/comm')).toEqual([]);
    expect(() => lsetxattr(link('/nowhere'), 'user.x', Buffer.of(1))).toThrow(code('EPERM'));
  });
});

test('names of attributes that are no UTF-8 are refused, and many are listed', (context) => {
  const path = join(folder, 'names');
  writeFileSync(path, '');
  const many = Array.from({ length: 40 }, (_, i) => `user.${String(i).padStart(30, 'x')}`);
  try {
    for (const name of many) setxattr(path, name, new Uint8Array(0));
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EOPNOTSUPP') throw error;
    context.skip('the file system of the temporary directory has no user attributes');
  }
  expect(values.listxattr(path)).toEqual(expect.arrayContaining(many));
  setxattr(path, Buffer.from('user.\xff', 'latin1'), new Uint8Array(0));
  expect(() => values.listxattr(path)).toThrow(
    'listxattr: a name is no UTF-8: listxattr of linux-syscalls gives its bytes',
  );
});

test('pipe, pipe2 and socketpair return both ends', () => {
  const pairs = [
    values.pipe(),
    values.pipe2(O_CLOEXEC),
    values.socketpair(AF_UNIX, SOCK_STREAM),
  ] as const;
  const buffer = new Uint8Array(8);
  for (const [from, to] of pairs) {
    write(to, Buffer.from('through'));
    expect(Buffer.from(buffer.subarray(0, read(from, buffer))).toString()).toBe('through');
  }
  expect(pairs.map(([from]) => fcntl(from, F_GETFD))).toEqual([0, FD_CLOEXEC, 0]);
  for (const fd of pairs.flat()) close(fd);
  // qemu-user takes any flag of pipe2. A unix socket has no TCP.
  expect(() => values.socketpair(AF_UNIX, SOCK_STREAM, IPPROTO_TCP)).toThrow(
    code('EPROTONOSUPPORT'),
  );
});

describe('environ', () => {
  test('lists what a program gets', (context) => {
    const [from, to] = values.pipe2(O_CLOEXEC);
    const batch = new Batch();
    batch.dup3(to, 1);
    const script = 'printf "%s %s" "$FIRST" "$SECOND"';
    batch.execve(
      '/bin/sh',
      ['sh', '-c', script],
      values.environ({ FIRST: 'a=b', MISSING: undefined, SECOND: '' }),
    );
    const { pid } = since('5.5', context, () => spawn(batch));
    close(to);
    wait4(pid, null, 0, null);
    const buffer = new Uint8Array(64);
    expect(Buffer.from(buffer.subarray(0, read(from, buffer))).toString()).toBe('a=b ');
    close(from);
    expect(values.environ(process.env)).toContain(`PATH=${process.env.PATH}`);
  });

  test('leaves out what is not defined', () => {
    expect(values.environ({ A: '1', B: undefined, C: '' })).toEqual(['A=1', 'C=']);
  });

  test('refuses what would be another variable', () => {
    expect(() => values.environ({ 'A=B': 'c' })).toThrow(/^environ: "A=B" is no name/);
    expect(() => values.environ({ '': 'c' })).toThrow(/^environ: "" is no name/);
    expect(() => values.environ({ A: any(1) })).toThrow(/^environ: A must be a string, not 1$/);
  });
});

import { AT_FDCWD, lseek, O_RDONLY, openat, read, SyscallError } from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { expect, test } from 'vitest';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('an error of the kernel has the shape of node:fs’s', () => {
  const error = thrownBy(() => openat(AT_FDCWD, '/nowhere', O_RDONLY));
  expect(error).toBeInstanceOf(SyscallError);
  expect(error).toBeInstanceOf(Error);
  expect({ ...(error as SyscallError) }).toEqual({
    name: 'SyscallError',
    code: 'ENOENT',
    errno: -2,
    syscall: 'openat',
    path: '/nowhere',
  });
  expect((error as Error).message).toBe("ENOENT: no such file or directory, openat '/nowhere'");
});

test('an error’s trace starts where the wrapper was called', () => {
  const { stack } = thrownBy(() => read(-1, new Uint8Array(1))) as Error;
  expect(stack!.split('\n')[1]).toMatch(/at (Module\.)?read /);
});

test('so does that of the form that returns a bigint', () => {
  const { stack } = thrownBy(() => lseek.bigint(-1, 0, 0)) as Error;
  expect(stack!.split('\n')[1]).toMatch(/at .*bigint /);
});

test('an error leaves the length of traces as it was, and obeys it', () => {
  const limit = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 2;
    const { stack } = thrownBy(() => read(-1, new Uint8Array(1))) as Error;
    expect(stack!.split('\n')).toHaveLength(3);
    expect(Error.stackTraceLimit).toBe(2);
  } finally {
    Error.stackTraceLimit = limit;
  }
});

test('an errno without a name keeps its number', () => {
  const error = new SyscallError(-524, 'ioctl');
  expect(error).toMatchObject({ code: 'E524', errno: -524 });
  expect(error.message).toBe('E524: unknown error, ioctl');
});

test('the other form returns −errno', () => {
  expect(nothrow.openat(AT_FDCWD, '/nowhere', O_RDONLY)).toBe(-2);
  expect(nothrow.close(-1)).toBe(-9);
});

test('an address that is none is EFAULT, and the process lives', () => {
  const fd = nothrow.memfd_create('wild');
  nothrow.pwrite64(fd, Uint8Array.of(1), 1, 0);
  for (const address of [null, 8, 4096]) {
    expect(nothrow.pread64(fd, address, 1, 0)).toBe(-14);
    expect(nothrow.uname(address)).toBe(-14);
  }
  expect(nothrow.openat(AT_FDCWD, 8, O_RDONLY)).toBe(-14);
  nothrow.close(fd);
});

import { createRequire } from 'node:module';
import {
  AT_FDCWD,
  close,
  lseek,
  MissingPackageError,
  O_RDONLY,
  openat,
  read,
  SpawnError,
  SyscallError,
  UnsupportedArchitectureError,
  VersionMismatchError,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { arch } from 'linux-syscalls/raw';
import * as spawning from 'linux-syscalls/spawn';
import { describe, expect, test } from 'vitest';

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

describe('the stack of a refused argument begins with the line that passed it', () => {
  const any = (value: unknown): never => value as never;
  const batch = new Batch();
  test.each<[what: string, action: () => unknown]>([
    ['of a wrapper', () => close(any('3'))],
    ['of nothrow', () => nothrow.close(any('3'))],
    ['deep within a check', () => read(0, new Uint8Array(1), 2)],
    ['of a batch', () => batch.close(any('3'))],
    ['of a run', () => batch.run(...([{ fd: 3 }] as unknown as []))],
  ])('%s', (_, action) => {
    const lines = (thrownBy(action) as Error).stack!.split('\n');
    expect(lines[1]).toMatch(/^ +at .*errors\.test\.ts[:?]/);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('\n')).not.toContain('linux-syscalls/dist');
  });

  test('with as many lines as the program wants, and none where it wants none', () => {
    const limit = Error.stackTraceLimit;
    try {
      for (const lines of [0, 1, 2]) {
        Error.stackTraceLimit = lines;
        const { stack } = thrownBy(() => close(any('3'))) as Error;
        expect(stack!.split('\n')).toHaveLength(lines + 1);
        expect(Error.stackTraceLimit).toBe(lines);
      }
    } finally {
      Error.stackTraceLimit = limit;
    }
  });

  test('and is a property like any other once it was read or set', () => {
    const read = thrownBy(() => close(any('3'))) as Error;
    expect(Object.keys(read)).toEqual(['code']);
    const { stack } = read;
    expect(read.stack).toBe(stack);
    expect(structuredClone(read).stack).toBe(stack);
    const set = thrownBy(() => close(any('3'))) as Error;
    set.stack = 'as the program likes';
    for (const error of [read, set]) {
      expect(Object.getOwnPropertyDescriptor(error, 'stack')).toEqual({
        value: error.stack,
        configurable: true,
        enumerable: false,
        writable: true,
      });
    }
    expect(set.stack).toBe('as the program likes');
  });

  test('and is made when it is read', () => {
    const { prepareStackTrace } = Error;
    const made: string[] = [];
    try {
      Error.prepareStackTrace = ({ message }, sites) => {
        if (sites.length > 0) made.push(message);
        return message;
      };
      const error = thrownBy(() => close(any('3'))) as Error;
      expect(made).toEqual([]);
      expect(error.stack).toBe(error.message);
      expect(made).toEqual([error.message]);
    } finally {
      Error.prepareStackTrace = prepareStackTrace;
    }
  });

  test('or what the program makes of stacks', () => {
    const { prepareStackTrace } = Error;
    try {
      Error.prepareStackTrace = (_, sites) => sites;
      const { stack } = thrownBy(() => close(any('3'))) as { stack?: unknown };
      expect(Array.isArray(stack)).toBe(true);
    } finally {
      Error.prepareStackTrace = prepareStackTrace;
    }
  });
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

describe('instanceof', () => {
  test('holds for the copy of a class that the raw package has', () => {
    const raw = createRequire(import.meta.url)(`@linux-syscalls/raw-${arch}`);
    expect(raw.UnsupportedArchitectureError).not.toBe(UnsupportedArchitectureError);
    const error = new raw.UnsupportedArchitectureError('elsewhere');
    expect(error instanceof UnsupportedArchitectureError).toBe(true);
    expect(new UnsupportedArchitectureError() instanceof raw.UnsupportedArchitectureError).toBe(
      true,
    );
    expect(error instanceof MissingPackageError).toBe(false);
  });

  test('tells the classes apart, and errors from what is none', () => {
    const classes = [
      MissingPackageError,
      SpawnError,
      SyscallError,
      UnsupportedArchitectureError,
      VersionMismatchError,
    ];
    const errors = [
      new MissingPackageError(),
      new SpawnError('nothing', {}),
      new SyscallError(-2, 'open'),
      new UnsupportedArchitectureError(),
      new VersionMismatchError(),
    ];
    for (const [i, error] of errors.entries()) {
      expect(classes.filter((errorClass) => error instanceof errorClass)).toEqual([classes[i]]);
    }
    for (const value of [new Error('ENOENT'), { ...errors[2] }, null, undefined, 'ENOENT', 2]) {
      expect((value as unknown) instanceof SyscallError).toBe(false);
    }
  });

  test('is the usual one for a subclass', () => {
    class Refused extends SyscallError {}
    const error = new Refused(-1, 'mount');
    expect(error instanceof Refused && error instanceof SyscallError).toBe(true);
    expect(new SyscallError(-1, 'mount') instanceof Refused).toBe(false);
  });

  test('has one SpawnError, at the root and beside spawn', () => {
    expect(spawning.SpawnError).toBe(SpawnError);
  });
});

import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';
import { describe, expect, test } from 'vitest';
import { raw } from '../testing/index.ts';

const { errno, errnoMessage, errnoName, isError, unpackStandardResult } = raw;

test('isError knows −4095 … −1 and nothing else', () => {
  for (const result of [-1, -4095, -1n, -4095n]) expect(isError(result)).toBe(true);
  for (const result of [0, 1, -4096, 2 ** 32 - 1, 0n, -4096n, 2n ** 64n - 1n]) {
    expect(isError(result)).toBe(false);
  }
});

test('unpackStandardResult spells the convention out', () => {
  expect(unpackStandardResult(3)).toEqual({ ok: true, value: 3 });
  expect(unpackStandardResult(-2)).toEqual({ ok: false, errno: 2 });
  expect(unpackStandardResult(-4096)).toEqual({ ok: true, value: -4096 });
});

describe('errno', () => {
  test('agrees with the numbers that Node knows', () => {
    for (const [name, number] of Object.entries(constants.errno)) {
      // EOPNOTSUPP and ENOTSUP share a number in the C library; the kernel has the first only.
      if (name !== 'ENOTSUP')
        expect([name, (errno as Record<string, number>)[name]]).toEqual([name, number]);
    }
  });

  test('errnoName tells the kernel’s name, of aliases the first', () => {
    expect(errnoName(2)).toBe('ENOENT');
    expect(errnoName(errno.EWOULDBLOCK)).toBe('EAGAIN');
    // Of POWER's errors it is one of its own.
    const isAlias = errno.EDEADLOCK === errno.EDEADLK;
    expect(errnoName(errno.EDEADLOCK)).toBe(isAlias ? 'EDEADLK' : 'EDEADLOCK');
    expect(errnoName(524)).toBeUndefined();
    expect(errnoName(0)).toBeUndefined();
  });

  test('errnoMessage tells what this Node says, of every error that both know', () => {
    const names = getSystemErrorMap();
    const both = [...new Set(Object.values(errno))].filter((number) => names.has(-number));
    const nodes = both.map((number) => [number, names.get(-number)![1]]);
    expect(both.map((number) => [number, errnoMessage(number)])).toEqual(nodes);
    expect(both.length).toBeGreaterThan(60);
  });

  test('errnoMessage tells the words of the header where Node has none, in its style', () => {
    expect(errnoMessage(errno.EBADF)).toBe('bad file descriptor');
    expect(errnoMessage(errno.EOPNOTSUPP)).toBe('operation not supported on socket');
    expect(errnoMessage(errno.EUCLEAN)).toBe('structure needs cleaning');
    expect(errnoMessage(errno.ERFKILL)).toBe('operation not possible due to RF-kill');
    expect(errnoMessage(524)).toBeUndefined();
  });
});

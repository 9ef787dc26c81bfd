import { describe, expect, test } from 'vitest';
import {
  sigaddset,
  sigdelset,
  sigemptyset,
  sigfillset,
  sigismember,
  struct as signal,
} from '../../src/generated/asm/signal.ts';
import {
  FD_CLR,
  FD_ISSET,
  FD_SET,
  FD_ZERO,
  struct as posix,
} from '../../src/generated/linux/posix_types.ts';
import {
  CPU_CLR,
  CPU_COUNT,
  CPU_ISSET,
  CPU_SET,
  CPU_ZERO,
} from '../../src/generated/linux/sched.ts';
import { bytesOf } from '../../src/index.ts';
import { thrown } from './thrown.ts';

describe.each([
  ['FD_SET', 'fd', FD_SET, FD_CLR, FD_ISSET, FD_ZERO],
  ['CPU_SET', 'cpu', CPU_SET, CPU_CLR, CPU_ISSET, CPU_ZERO],
] as const)('%s and its kin', (name, argument, add, remove, has, clear) => {
  test('put in, find and take out, in sets of any length', () => {
    for (const longs of [1, 2, 100]) {
      const set = new Uint8Array(8 * longs);
      const last = 64 * longs - 1;
      add(last, set);
      add(0n, set);
      expect([has(last, set), has(0, set), has(1, set), has(last - 1, set)]).toEqual([
        true,
        true,
        false,
        false,
      ]);
      remove(last, set);
      remove(1, set);
      expect([has(last, set), has(0, set)]).toEqual([false, true]);
      clear(set);
      expect(set.every((byte) => byte === 0)).toBe(true);
    }
  });

  test('leave what lies around the view alone', () => {
    const memory = new Uint8Array(24);
    add(63, memory.subarray(8, 16));
    const words = new BigUint64Array(memory.buffer);
    expect([...words]).toEqual([0n, 1n << 63n, 0n]);
    clear(memory.subarray(0, 8));
    expect(words[1]).toBe(1n << 63n);
  });

  test.each([
    [64, 'RangeError', 'ERR_OUT_OF_RANGE', `${argument} is 64 but the set holds 64 bits`],
    [
      -1,
      'RangeError',
      'ERR_OUT_OF_RANGE',
      `${argument} must be an integer from 0 to 4294967295, not -1`,
    ],
    [
      0.5,
      'RangeError',
      'ERR_OUT_OF_RANGE',
      `${argument} must be an integer from 0 to 4294967295, not 0.5`,
    ],
    [
      '1',
      'TypeError',
      'ERR_INVALID_ARG_TYPE',
      `${argument} must be an integer from 0 to 4294967295, not "1"`,
    ],
  ])('refuse bit %o of a set of 64', (bit, type, code, message) => {
    expect(thrown(() => add(bit as number, new Uint8Array(8)))).toEqual({
      name: type,
      code,
      message: `${name}: ${message}`,
    });
  });

  test('refuse parts of longs, which the kernel would write beyond', () => {
    expect(thrown(() => add(0, new Uint8Array(12), 'x86_64')).message).toBe(
      `${name}: set has 12 bytes, but the kernel takes whole longs of 8`,
    );
    expect(() => add(95, new Uint8Array(12), 'arm')).not.toThrow();
  });

  test('refuse what is no view', () => {
    expect(thrown(() => add(0, [0, 0] as never))).toEqual({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
      message: `${name}: set must be a view, not an array`,
    });
  });
});

test('CPU_COUNT counts', () => {
  const set = new Uint8Array(16);
  for (const cpu of [0, 7, 8, 63, 64, 127]) CPU_SET(cpu, set);
  expect(CPU_COUNT(set)).toBe(6);
  expect(CPU_COUNT(new Uint8Array(16).fill(0xff))).toBe(128);
});

test('FD_SET fills the array of the record that it is given', () => {
  const set = posix.__kernel_fd_set.on('x86').alloc();
  FD_SET(33, set);
  expect(set.fds_bits[1]).toBe(2n);
});

describe('sets of signals', () => {
  test('are eight bytes, from signal 1', () => {
    const set = new Uint8Array(8);
    const mask = new BigUint64Array(set.buffer);
    sigaddset(set, 1);
    sigaddset(set, 64n);
    expect(mask[0]).toBe((1n << 63n) | 1n);
    expect([1, 2, 63, 64].map((signum) => sigismember(set, signum))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    sigdelset(set, 1);
    sigdelset(set, 2);
    expect(mask[0]).toBe(1n << 63n);
    sigfillset(set);
    expect(sigismember(set, 32)).toBe(true);
    sigemptyset(set);
    expect(sigismember(set, 32)).toBe(false);
  });

  test('are the same eight bytes in the two longs of 32 bits', () => {
    const set = signal.kernel_sigset_t.on('arm').alloc();
    sigaddset(set, 33);
    expect(set.sig[1]).toBe(1n);
    expect(bytesOf(set)).toHaveLength(8);
  });

  test('are masks, too, which stay as they are', () => {
    const empty = sigemptyset();
    const mask = sigaddset(sigaddset(empty, 64), 1);
    expect([empty, mask]).toEqual([0n, 0x8000_0000_0000_0001n]);
    expect(sigdelset(sigfillset(), 64)).toBe(0x7fff_ffff_ffff_ffffn);
    expect([sigismember(mask, 64), sigismember(mask, 63)]).toEqual([true, false]);
  });

  test('have the bits of the masks', () => {
    for (let signum = 1; signum <= 64; signum++) {
      const set = new BigUint64Array(1);
      sigaddset(set, signum);
      expect(set[0]).toBe(sigaddset(0n, signum));
    }
  });

  test.each([0, 65, -1, 1.5, Number.NaN])('have no signal %o: EINVAL', (signum) => {
    for (const [name, call] of Object.entries({ sigaddset, sigdelset, sigismember })) {
      const error = {
        name: 'RangeError',
        code: 'ERR_OUT_OF_RANGE',
        message: `${name}: signum must be an integer from 1 to 64, not ${signum} (EINVAL)`,
      };
      expect(thrown(() => call(new Uint8Array(8), signum))).toEqual(error);
      expect(thrown(() => call(0n, signum))).toEqual(error);
    }
  });

  test.each([
    [
      () => sigemptyset(new Uint8Array(4)),
      'ERR_OUT_OF_RANGE',
      'sigemptyset: set must have 8 bytes, not 4',
    ],
    [
      () => sigfillset(new Uint8Array(128)),
      'ERR_OUT_OF_RANGE',
      'sigfillset: set must have 8 bytes, not 128',
    ],
    [
      () => sigaddset(new Uint8Array(16), 1),
      'ERR_OUT_OF_RANGE',
      'sigaddset: set must have 8 bytes, not 16',
    ],
    [
      () => sigaddset(1n << 64n, 1),
      'ERR_OUT_OF_RANGE',
      'sigaddset: set must be a mask from 0 to 18446744073709551615, not 18446744073709551616n',
    ],
    [
      () => sigaddset(5 as never, 1),
      'ERR_INVALID_ARG_TYPE',
      'sigaddset: set must be a view of 8 bytes or a bigint, not 5',
    ],
    [
      () => sigfillset(null as never),
      'ERR_INVALID_ARG_TYPE',
      'sigfillset: set must be a view, not null',
    ],
  ])('have eight bytes or 64 bits: %o', (call, code, message) => {
    expect(thrown(call)).toMatchObject({ code, message });
  });
});

test('a set whose buffer is gone is refused', () => {
  const set = new Uint8Array(8);
  structuredClone(set.buffer, { transfer: [set.buffer] });
  expect(thrown(() => FD_SET(0, set))).toEqual({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: 'FD_SET: set is a view whose buffer is detached or has shrunk',
  });
  expect(thrown(() => sigaddset(set, 1)).code).toBe('ERR_INVALID_ARG_VALUE');
});

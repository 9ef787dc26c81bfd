import { beforeEach, describe, expect, test } from 'vitest';
import { machines } from '../src/generated/machines.ts';
import { raw, record } from '../testing/index.ts';

const { syscall, errno, SYS } = raw;
const recorder = record();
const { wordBits } = machines[raw.arch];

/** A word in the bits of a register. */
const word = (value: number | bigint) => BigInt.asUintN(wordBits, BigInt(value));
const words = (...values: (number | bigint)[]) =>
  Array.from({ length: 6 }, (_, i) => word(values[i] ?? 0));

beforeEach(() => recorder.clear());

describe('each argument arrives in its register, and the others are 0', () => {
  const values = [-1, 2 ** 31, 3, -(2 ** 31), 2 ** 32 - 1, 6] as const;
  const [a0, a1, a2, a3, a4] = values;

  const calls: [string, () => unknown, readonly number[]][] = [
    ['syscall0', () => raw.syscall0(100), []],
    ['syscall1', () => raw.syscall1(100, a0), [a0]],
    ['syscall2', () => raw.syscall2(100, a0, a1), [a0, a1]],
    ['syscall3', () => raw.syscall3(100, a0, a1, a2), [a0, a1, a2]],
    ['syscall4', () => raw.syscall4(100, a0, a1, a2, a3), [a0, a1, a2, a3]],
    ['syscall5', () => raw.syscall5(100, a0, a1, a2, a3, a4), [a0, a1, a2, a3, a4]],
    ['syscall6', () => raw.syscall6(100, ...values), values],
  ];

  test.each(calls)('%s', (_, call, args) => {
    raw.syscall6(0xeffff, 9, 9, 9, 9, 9, 9);
    recorder.clear();
    call();
    expect(recorder.calls).toEqual([{ number: 100, words: words(...args) }]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'syscall with %s numbers, then bigints, then one of them',
    (count) => {
      const args = values.slice(0, count);
      const bigints = args.map(BigInt);
      raw.syscall6(0xeffff, 9, 9, 9, 9, 9, 9);
      recorder.clear();
      syscall(101, ...args);
      syscall(101, ...bigints);
      syscall(101, ...args.map((value, i) => (i === count - 1 ? BigInt(value) : value)));
      syscall.bigint(101, ...args);
      expect(recorder.calls).toEqual(Array(4).fill({ number: 101, words: words(...args) }));
    },
  );

  test.each([0, 1, 2, 3, 4, 5])('a view as argument %s', (position) => {
    const bytes = Uint8Array.of(1, 2, 3, position);
    const args = [11, 12, 13, 14, 15, 16].slice(0, position + 1);
    let seen: Uint8Array | undefined;
    recorder.answer = ({ words }) => {
      seen = recorder.bytesAt(words[position]!, 4);
      return 0;
    };
    syscall(102, ...args.with(position, bytes as never));
    expect([...seen!]).toEqual([1, 2, 3, position]);
    const [call] = recorder.calls;
    expect(call!.words.toSpliced(position, 1)).toEqual(words(...args).toSpliced(position, 1));
  });

  test('six views, and null between them', () => {
    const views = Array.from({ length: 6 }, (_, i) => Uint8Array.of(i, i, i));
    recorder.answer = ({ words }) => {
      for (const [i, address] of words.entries()) {
        if (i !== 3) expect([...recorder.bytesAt(address, 3)]).toEqual([i, i, i]);
      }
      expect(words[3]).toBe(0n);
      return 0;
    };
    syscall(103, ...views.with(3, null as never));
    expect(recorder.calls).toHaveLength(1);
  });

  test('null is 0 in each place', () => {
    syscall(104, null, 1, null, 2, null, 3);
    expect(recorder.calls).toEqual([{ number: 104, words: words(0, 1, 0, 2, 0, 3) }]);
  });
});

describe('the extremes of a register', () => {
  const extremes: (number | bigint)[] = [
    2n ** BigInt(wordBits) - 1n,
    2n ** BigInt(wordBits - 1),
    -(2n ** BigInt(wordBits - 1)),
    wordBits === 64 ? Number.MAX_SAFE_INTEGER : 2 ** 32 - 1,
    wordBits === 64 ? Number.MIN_SAFE_INTEGER : -(2 ** 31),
    -0,
  ];

  test.each(extremes)('%s', (value) => {
    raw.syscall1(105, value);
    raw.syscall6(105, value, 0, 0, 0, 0, 0);
    syscall(105, value);
    syscall(105, value, null, 0n);
    expect(recorder.calls).toEqual(Array(4).fill({ number: 105, words: words(value) }));
  });
});

describe('a refused argument never reaches the kernel', () => {
  const bad = [1.5, Number.NaN, 2 ** 53, 2n ** 64n, '1', undefined, {}];
  test.each(bad)('%s', (value) => {
    for (const call of [
      () => raw.syscall3(106, 1, 2, value as never),
      () => syscall(106, new Uint8Array(4), 2, value as never),
      () => syscall(106, new Uint8Array(4), new Uint8Array(4), value as never),
      () => syscall.bigint(106, value as never),
    ]) {
      expect(call).toThrow();
    }
    expect(recorder.calls).toEqual([]);
  });
});

describe('results', () => {
  const result = (value: number | bigint) => {
    recorder.answer = () => value;
    return [
      raw.syscall0(107),
      raw.syscall1(107, 1),
      syscall(107, new Uint8Array(1)),
      syscall(107, 2n),
    ];
  };

  test('−4095 … −1 are themselves, and exact', () => {
    for (const value of [-1, -2, -errno.EINVAL, -4095]) {
      expect(result(value)).toEqual(Array(4).fill(value));
      expect(syscall.bigint(107)).toBe(BigInt(value));
    }
  });

  test('0 and positive ones too', () => {
    for (const value of [0, 1, 4096, 2 ** 31 - 1])
      expect(result(value)).toEqual(Array(4).fill(value));
  });

  test('a high word is unsigned', () => {
    const high = wordBits === 64 ? 2 ** 53 - 1 : 2 ** 32 - 4096;
    expect(result(high)).toEqual(Array(4).fill(high));
    expect(result(2 ** 31)).toEqual(Array(4).fill(2 ** 31));
    expect(syscall.bigint(107)).toBe(2n ** 31n);
    recorder.answer = () => -4096;
    expect(syscall.bigint(107)).toBe(2n ** BigInt(wordBits) - 4096n);
  });

  test('one beyond 2⁵³ is a RangeError that carries it', ({ skip }) => {
    skip(wordBits === 32, 'a 32-bit register holds no such result');
    for (const value of [2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 4096n]) {
      recorder.answer = () => BigInt.asIntN(64, value);
      const calls = [
        () => raw.syscall0(107),
        () => raw.syscall6(107, 1, 2, 3, 4, 5, 6),
        () => syscall(107, new Uint8Array(1)),
        () => syscall(107, 2n ** 64n - 1n),
      ];
      for (const call of calls) {
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', result: value }));
        expect(call).toThrow(RangeError);
      }
      expect(syscall.bigint(107)).toBe(value);
    }
    expect(recorder.calls.length).toBeGreaterThan(0);
  });
});

test('the symbols for foreign function interfaces take and return doubles', () => {
  recorder.answer = () => -errno.EBADF;
  expect(recorder.callDoubles(108, -1, 2 ** 31, 3, -(2 ** 31), 2 ** 32 - 1, 6)).toBe(-errno.EBADF);
  expect(recorder.calls).toEqual([
    { number: 108, words: words(-1, 2 ** 31, 3, -(2 ** 31), 2 ** 32 - 1, 6) },
  ]);
  const exact = new BigInt64Array(1);
  recorder.answer = () => -4096;
  expect(recorder.callDoubles(108, 0, 0, 0, 0, 0, 0, exact)).toBe(2 ** wordBits - 4096);
  expect(BigInt.asUintN(64, exact[0]!)).toBe(2n ** BigInt(wordBits) - 4096n);
});

describe('where process_vm_readv is missing or forbidden, memory is copied through a pipe', () => {
  /** Answers as a kernel with a pipe would, in which addresses below a page fault. */
  function kernelWithout(refused: number) {
    let piped: Uint8Array = new Uint8Array(0);
    let closed: bigint[] = [];
    recorder.answer = ({ number, words: [a0, a1, a2] }) => {
      switch (number) {
        case SYS.pipe2:
          closed = [];
          recorder.writeBytesAt(a0!, new Uint8Array(Int32Array.of(60, 61).buffer));
          return 0;
        case SYS.write:
          if (a0 !== 61n || a1! < 4096n) return -errno.EFAULT;
          piped = recorder.bytesAt(a1!, Number(a2));
          return piped.length;
        case SYS.read:
          if (a0 !== 60n || a1! < 4096n) return -errno.EFAULT;
          recorder.writeBytesAt(a1!, piped);
          return piped.length;
        case SYS.close:
          closed.push(a0!);
          return 0;
        case SYS.getpid:
          return process.pid;
        default:
          return -refused;
      }
    };
    return { closed: () => closed };
  }

  test.each([
    ['ENOSYS', errno.ENOSYS],
    ['EPERM', errno.EPERM],
  ])('%s', (_, refused) => {
    const kernel = kernelWithout(refused);
    const memory = Uint8Array.from({ length: 10_000 }, (__, i) => i % 251);
    const address = raw.addressOf(memory);
    const copy = new Uint8Array(10_000);
    raw.readMemory(address, copy);
    expect(copy).toEqual(memory);
    raw.writeMemory(address + 1, Uint8Array.of(255, 254));
    expect([...memory.subarray(0, 4)]).toEqual([0, 255, 254, 3]);
    expect(kernel.closed()).toEqual([60n, 61n]);
    expect(() => raw.readMemory(8, copy)).toThrow(
      expect.objectContaining({
        code: 'EFAULT',
        errno: -errno.EFAULT,
        syscall: 'process_vm_readv',
      }),
    );
    expect(() => raw.writeMemory(8, copy)).toThrow(
      expect.objectContaining({
        code: 'EFAULT',
        errno: -errno.EFAULT,
        syscall: 'process_vm_writev',
      }),
    );
    expect(kernel.closed()).toEqual([60n, 61n]);
  });

  test('any other error is thrown', () => {
    kernelWithout(errno.ENOMEM);
    expect(() => raw.readMemory(8, new Uint8Array(1))).toThrow(
      expect.objectContaining({ code: 'ENOMEM', errno: -errno.ENOMEM }),
    );
  });

  test('a partial transfer is EFAULT', () => {
    recorder.answer = ({ number }) => (number === SYS.process_vm_readv ? 5 : 1);
    expect(() => raw.readMemory(4096, new Uint8Array(8))).toThrow(
      expect.objectContaining({ code: 'EFAULT' }),
    );
  });
});

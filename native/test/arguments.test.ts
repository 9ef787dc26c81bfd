import { describe, expect, test } from 'vitest';
import { machines } from '../src/generated/machines.ts';
import { raw } from '../testing/index.ts';

const { SYS, syscall } = raw;
const { wordBits, privateCalls } = machines[raw.arch];

/** The code, the type and the message of the error that a call throws. */
function refusal(call: () => unknown): { type: string; code: unknown; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as Error & { code: unknown };
    return { type: (error as Error).constructor.name, code, message };
  }
  throw new Error('nothing was thrown');
}

const wrongType = (message: string) => ({
  type: 'TypeError',
  code: 'ERR_INVALID_ARG_TYPE',
  message,
});
const outOfRange = (message: string) => ({ type: 'RangeError', code: 'ERR_OUT_OF_RANGE', message });

/** Passes a value that the types don't allow. */
// biome-ignore lint/suspicious/noExplicitAny: that is the point
const any = (value: unknown): any => value;

const counted = [
  ['syscall1', (word: unknown) => raw.syscall1(SYS.close, any(word))],
  ['syscall2', (word: unknown) => raw.syscall2(SYS.close, any(word), 0)],
  ['syscall3', (word: unknown) => raw.syscall3(SYS.close, any(word), 0, 0)],
  ['syscall4', (word: unknown) => raw.syscall4(SYS.close, any(word), 0, 0, 0)],
  ['syscall5', (word: unknown) => raw.syscall5(SYS.close, any(word), 0, 0, 0, 0)],
  ['syscall6', (word: unknown) => raw.syscall6(SYS.close, any(word), 0, 0, 0, 0, 0)],
  ['syscall', (word: unknown) => syscall(SYS.close, any(word))],
  ['syscall.bigint', (word: unknown) => syscall.bigint(SYS.close, any(word))],
] as const;

describe.each(counted)('%s refuses', (name, call) => {
  test.each([
    ['"1"', '1'],
    ['true', true],
    ['undefined', undefined],
    ['an object', {}],
    ['an array', [1]],
    ['a function', () => 1],
    ['Symbol(1)', Symbol('1')],
    ['an object', { valueOf: () => 1 }],
    ['an object', Object.create(Uint8Array.prototype)],
  ])('%s', (shown, value) => {
    expect(refusal(() => call(value))).toEqual(
      wrongType(`${name}: a0 must be a number or bigint, not ${shown}`),
    );
  });

  test.each([
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.MIN_VALUE,
  ])('%s', (value) => {
    expect(refusal(() => call(value))).toEqual(
      outOfRange(`${name}: a0 must be an integer, not ${value}`),
    );
  });

  const beyond =
    wordBits === 64 ? [2 ** 53, -(2 ** 53), 1e300] : [2 ** 32, -(2 ** 31) - 1, 2 ** 53];
  test.each(beyond)('%s', (value) => {
    const { message, ...kind } = refusal(() => call(value));
    expect(kind).toEqual({ type: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
    expect(message).toMatch(
      /: a0 must be an integer from -\d+ to \d+, not \S+?(: pass a bigint)?$/,
    );
  });

  const width = BigInt(wordBits);
  const leastWord = -(2n ** (width - 1n));
  const mostWord = 2n ** width - 1n;
  test.each([2n ** width, -(2n ** (width - 1n)) - 1n, 2n ** 100n])('%s as a bigint', (value) => {
    expect(refusal(() => call(value))).toEqual(
      outOfRange(`${name}: a0 must be an integer from ${leastWord} to ${mostWord}, not ${value}n`),
    );
  });
});

describe('a call number is refused before the call', () => {
  const calls = [
    ['syscall0', (nr: number) => raw.syscall0(nr)],
    ['syscall1', (nr: number) => raw.syscall1(nr, 0)],
    ['syscall2', (nr: number) => raw.syscall2(nr, 0, 0)],
    ['syscall3', (nr: number) => raw.syscall3(nr, 0, 0, 0)],
    ['syscall4', (nr: number) => raw.syscall4(nr, 0, 0, 0, 0)],
    ['syscall5', (nr: number) => raw.syscall5(nr, 0, 0, 0, 0, 0)],
    ['syscall6', (nr: number) => raw.syscall6(nr, 0, 0, 0, 0, 0, 0)],
    ['syscall', (nr: number) => syscall(nr)],
    ['syscall.bigint', (nr: number) => syscall.bigint(nr)],
  ] as const;

  // From 0xf0000 on, arm's kernel kills the process, except for its private calls.
  test.each(calls)('%s', (name, call) => {
    for (const nr of [-1, 1.5, Number.NaN, 0xf0000, 0xf0007, 0xffffffff, 2 ** 53]) {
      expect(refusal(() => call(nr))).toEqual(
        outOfRange(`${name}: nr must be the number of a system call, from 0 to 0xeffff, not ${nr}`),
      );
    }
    for (const nr of ['1', 1n, null, undefined, {}]) {
      expect(refusal(() => call(any(nr)))).toMatchObject({ type: 'TypeError' });
    }
  });

  test('except for the private calls of this architecture', () => {
    for (const nr of [0xf0001, 0xf0002, 0xf0003, 0xf0004, 0xf0005, 0xf0006]) {
      if (privateCalls.includes(nr)) continue;
      expect(refusal(() => raw.syscall0(nr))).toMatchObject({ type: 'RangeError' });
    }
  });
});

describe('syscall refuses', () => {
  test('the wrong argument by its name', () => {
    expect(refusal(() => syscall(SYS.close, 0, new Uint8Array(8), 0, any('x')))).toEqual(
      wrongType('syscall: a3 must be a number or bigint, not "x"'),
    );
    expect(refusal(() => syscall(SYS.close, 0, 0, 0, 0, 0, 0.5))).toEqual(
      outOfRange('syscall: a5 must be an integer, not 0.5'),
    );
    expect(refusal(() => raw.syscall2(SYS.close, new Uint8Array(8), any(undefined)))).toEqual(
      wrongType('syscall2: a1 must be a number or bigint, not undefined'),
    );
  });

  test('more than six arguments', () => {
    expect(refusal(() => syscall(SYS.close, 0, 0, 0, 0, 0, 0, 0))).toEqual(
      wrongType('syscall: a system call has at most 6 arguments, not 7'),
    );
    expect(refusal(() => syscall(SYS.close, new Uint8Array(1), 0, 0, 0, 0, 0, 0))).toEqual(
      wrongType('syscall: a system call has at most 6 arguments, not 7'),
    );
  });

  const lost: [string, (buffer: ArrayBuffer) => ArrayBuffer | ArrayBufferView][] = [
    ['a typed array', (buffer) => new Uint8Array(buffer)],
    ['a typed array at an offset', (buffer) => new Uint8Array(buffer, 8, 8)],
    ['a DataView', (buffer) => new DataView(buffer)],
    ['an ArrayBuffer', (buffer) => buffer],
  ];

  test.each(lost)('%s whose buffer is detached', (_, viewOf) => {
    const buffer = new ArrayBuffer(400);
    const view = viewOf(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    const message = 'a0 is a view whose buffer is detached or has shrunk';
    expect(refusal(() => syscall(SYS.uname, view))).toEqual(wrongType(`syscall: ${message}`));
    expect(refusal(() => syscall(SYS.pipe2, view, view))).toEqual(wrongType(`syscall: ${message}`));
  });

  test('a view that a resize left outside of its buffer', () => {
    const buffer = Reflect.construct(ArrayBuffer, [64, { maxByteLength: 64 }]);
    const view = new Uint8Array(buffer, 32, 32);
    buffer.resize(16);
    expect(refusal(() => syscall(SYS.pipe2, view, 0))).toMatchObject({ type: 'TypeError' });
  });

  test('and calls no code of the caller while it looks', () => {
    let ran = 0;
    const value = new Proxy(
      {},
      {
        get: () => ran++,
        getPrototypeOf: () => {
          ran++;
          return null;
        },
      },
    );
    expect(refusal(() => syscall(SYS.close, any(value)))).toMatchObject({ type: 'TypeError' });
    expect(ran).toBe(0);
  });
});

describe('the memory functions refuse', () => {
  const bytes = new Uint8Array(8);

  test('what is no address', () => {
    for (const name of ['readMemory', 'writeMemory'] as const) {
      expect(refusal(() => raw[name](any('8'), bytes))).toEqual(
        wrongType(`${name}: address must be a number or bigint, not "8"`),
      );
      expect(refusal(() => raw[name](0.5, bytes))).toEqual(
        outOfRange(`${name}: address must be an integer, not 0.5`),
      );
    }
    expect(refusal(() => raw.viewMemory(any(null), 8))).toMatchObject({ type: 'TypeError' });
    expect(refusal(() => raw.viewMemory(0, 8))).toMatchObject({ type: 'RangeError' });
  });

  test('what is no view', () => {
    expect(refusal(() => raw.readMemory(8, any({})))).toEqual(
      wrongType('readMemory: target must be a view, not an object'),
    );
    expect(refusal(() => raw.writeMemory(8, any([1])))).toEqual(
      wrongType('writeMemory: source must be a view, not an array'),
    );
    for (const value of [8, '8', null, undefined, {}, [], Object.create(ArrayBuffer.prototype)]) {
      expect(refusal(() => raw.addressOf(any(value)))).toMatchObject({
        type: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
      });
    }
  });

  test('what is no size or alignment', () => {
    for (const value of [-1, 1.5, Number.NaN]) {
      expect(refusal(() => raw.allocate(value))).toMatchObject({ type: 'RangeError' });
      expect(refusal(() => raw.viewMemory(4096, value))).toMatchObject({ type: 'RangeError' });
    }
    expect(refusal(() => raw.viewMemory(4096, 2 ** wordBits + 8))).toMatchObject({
      type: 'RangeError',
    });
    for (const value of ['8', null, 8n]) {
      expect(refusal(() => raw.allocate(any(value)))).toMatchObject({ type: 'TypeError' });
      expect(refusal(() => raw.viewMemory(4096, any(value)))).toMatchObject({ type: 'TypeError' });
    }
    for (const alignment of [0, 3, 48, 2 ** 31]) {
      expect(refusal(() => raw.allocate(8, alignment))).toMatchObject({ type: 'RangeError' });
    }
  });
});

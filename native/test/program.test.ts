import { createRequire } from 'node:module';
import { endianness } from 'node:os';
import { describe, expect, test } from 'vitest';
import * as layout from '../src/programLayout.ts';
import { SPAWN } from '../src/spawnLayout.ts';
import { packageFolder, raw } from '../testing/index.ts';

const { runProgram, spawnProgram } = createRequire(import.meta.url)(
  `${packageFolder(raw.arch)}/dist/program.js`,
) as typeof import('../src/program.ts');

const { operations, sources, states } = layout;

/** A step as its fields in order: operation, number, six words, sources, mode. */
type Step = readonly [
  operation: number,
  number: number,
  words?: readonly number[],
  sources?: number,
];

const getppid: Step = [operations.call, raw.SYS.getppid];

function programOf(steps: readonly Step[]): BigInt64Array<ArrayBuffer> {
  const program = new BigInt64Array(layout.STEPS + steps.length * layout.STEP);
  program[layout.COUNT] = BigInt(steps.length);
  for (const [i, [operation, number, words = [], from = 0]] of steps.entries()) {
    const at = layout.STEPS + i * layout.STEP;
    program[at + layout.OPERATION] = BigInt(operation);
    program[at + layout.NUMBER] = BigInt(number);
    for (const [j, word] of words.entries()) program[at + layout.WORDS + j] = BigInt(word);
    program[at + layout.SOURCES] = BigInt(from);
  }
  return program;
}

function stateOf(program: BigInt64Array, step: number): number {
  return Number(program[layout.STEPS + step * layout.STEP + layout.STATE]);
}

test('a program runs in its own memory', () => {
  const program = programOf([getppid, [operations.skip, 0, [3]], getppid]);
  program[layout.STEPS + layout.STEP + layout.MODE] = BigInt(layout.conditions.equal);
  program[layout.STEPS + layout.STEP + layout.WORDS + 1] = BigInt(process.ppid);
  runProgram(program.buffer);
  expect(Number(program[layout.STEPS + layout.RESULT])).toBe(process.ppid);
  expect([stateOf(program, 0), stateOf(program, 2)]).toEqual([states.returned, states.notMade]);
  expect(program[layout.STOPPED]).toBe(-1n);
});

test.each([1, 2, 4, 8])('a store writes %i bytes, at any address, and no others', (size) => {
  const memory = new Uint8Array(32).fill(0xaa);
  const at = raw.addressOf(memory) + 5;
  const program = programOf([getppid, [operations.store, 0, [at, size]]]);
  program[layout.STEPS + layout.STEP + layout.LIMIT] = -1n;
  runProgram(program.buffer);
  const expected = new Uint8Array(32).fill(0xaa);
  const value = BigUint64Array.of(BigInt(process.ppid));
  const lowest = endianness() === 'LE' ? 0 : 8 - size;
  expected.set(new Uint8Array(value.buffer, lowest, size), 5);
  expect(memory).toEqual(expected);
  expect(stateOf(program, 1)).toBe(states.returned);
});

test('a store refuses a result above its limit, or of a call that was not made, and stops', () => {
  const memory = new Uint8Array(8);
  const at = raw.addressOf(memory);
  const badClose: Step = [operations.call, raw.SYS.close, [-1]];
  for (const [limit, first] of [
    [BigInt(process.ppid - 1), getppid],
    [-1n, badClose],
  ] as const) {
    const program = programOf([first, [operations.store, 0, [at, 8]], getppid]);
    program[layout.STEPS + layout.MODE] = BigInt(layout.modes.mayFail);
    program[layout.STEPS + layout.STEP + layout.LIMIT] = limit;
    runProgram(program.buffer);
    expect(program[layout.STOPPED]).toBe(1n);
    expect([stateOf(program, 1), stateOf(program, 2)]).toEqual([states.refused, states.notMade]);
  }
  expect(memory).toEqual(new Uint8Array(8));
});

describe('a malformed program runs nothing:', () => {
  const { call, skip, repeat, endRepeat, store } = operations;
  test.each<[what: string, steps: readonly Step[]]>([
    ['an unknown operation', [[5, 0]]],
    ['a negative operation', [[-1, 0]]],
    ['an unknown source', [getppid, [call, raw.SYS.close, [0], 6]]],
    ['a result of its own', [[call, raw.SYS.close, [0], sources.result]]],
    ['a result of a later call', [[call, raw.SYS.close, [1], sources.result], getppid]],
    ['a result before the first', [getppid, [call, raw.SYS.close, [-1], sources.limited]]],
    ['a result of no call', [getppid, [skip, 0, [2]], [call, 0, [1], sources.low]]],
    ['a store of a later call', [[store, 1, [0, 4]], getppid]],
    ['a store of no call', [getppid, [skip, 0, [2]], [store, 1, [0, 4]]]],
    ['a store of itself', [[store, 0, [0, 4]]]],
    ['a store of no bytes', [[store, -1, [0, 0]]]],
    ['a store of three bytes', [getppid, [store, 0, [0, 3]]]],
    ['a store of sixteen bytes', [getppid, [store, 0, [0, 16]]]],
    ['a skip back', [getppid, [skip, 0, [0]]]],
    ['a skip to itself', [getppid, [skip, 0, [1]]]],
    ['a skip beyond the end', [getppid, [skip, 0, [3]]]],
    ['a skip by a later call', [[skip, 1, [2]], getppid]],
    ['a way back without a count', [getppid, [endRepeat, 0]]],
    ['a way back to itself', [[endRepeat, 0]]],
    [
      'a way back to a later step',
      [
        [endRepeat, 1],
        [repeat, 2, [0]],
      ],
    ],
    ['a repeat without an end', [[repeat, 2, [1]], getppid]],
    ['a repeat beyond the end', [[repeat, 2, [2]], getppid]],
    [
      'a repeat of another’s end',
      [
        [repeat, 2, [2]],
        [repeat, 2, [2]],
        [endRepeat, 1],
      ],
    ],
    [
      'a negative count',
      [
        [repeat, -1, [1]],
        [endRepeat, 0],
      ],
    ],
  ])('%s', (_, steps) => {
    const program = programOf([getppid, ...steps.map(shifted)]);
    expect(() => runProgram(program.buffer)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' }),
    );
    expect(stateOf(program, 0)).toBe(states.notMade);
    const spawn = new BigInt64Array(SPAWN);
    expect(() => spawnProgram(program.buffer, spawn.buffer)).toThrow(RangeError);
    expect(spawn).toEqual(new BigInt64Array(SPAWN));
  });

  /** Shifts indices by one step; those out of range stay out of range. */
  function shifted([operation, number, words = [], from = 0]: Step): Step {
    const index = (value: number) => (value < 0 ? value : value + 1);
    if (operation === call) {
      return [call, number, from === 0 ? words : words.map(index), from];
    }
    // Of a store the words are an address and a length.
    if (operation === store) return [store, index(number), words, from];
    return [operation, operation === repeat ? number : index(number), words.map(index), from];
  }

  test.each([0n, 1n, 2n, 2n ** 62n, -1n])('%s steps where there is room for none', (count) => {
    const program = new BigInt64Array(layout.STEPS);
    program[layout.COUNT] = count;
    if (count === 0n) runProgram(program.buffer);
    else expect(() => runProgram(program.buffer)).toThrow(RangeError);
  });

  test('no memory, or less than a head', () => {
    expect(() => runProgram(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => runProgram(new ArrayBuffer(8))).toThrow(RangeError);
    expect(() => runProgram({} as ArrayBuffer)).toThrow(RangeError);
    const none = programOf([]).buffer;
    expect(() => spawnProgram(none, new ArrayBuffer(SPAWN * 8 - 1))).toThrow(RangeError);
    expect(() => spawnProgram(none, {} as ArrayBuffer)).toThrow(RangeError);
    expect(() => spawnProgram(new ArrayBuffer(8), new ArrayBuffer(SPAWN * 8))).toThrow(RangeError);
  });
});

import { type Call, isAdapted, type Route, type Word } from '@linux-syscalls/abi/language';
import type { RecordedCall } from '@linux-syscalls/native/testing';
import { isSlow } from '@linux-syscalls/native/testing';
import fc from 'fast-check';
import * as nothrow from 'linux-syscalls/nothrow';
import { beforeEach, expect, test } from 'vitest';
import { anything } from './table/anything.ts';
import {
  argumentValue,
  type Entry,
  entries,
  hasDefault,
  machine,
  selectorOf,
  tellingArguments,
  wrapperOf,
} from './table/entries.ts';
import { Expected, promisesOf } from './table/promises.ts';
import { recorder } from './table/recorded.ts';

// One argument is anything at all, the others are right: the wrapper throws an error that says so,
// and nothing reaches the kernel; or what does is exactly what the table promises.

beforeEach(() => recorder.clear());

/** The same cases in each run, so that a failure is seen again; an emulated processor is too slow for many. */
const parameters = { seed: 20_261_125, numRuns: isSlow ? 3 : 60 };

/** Places of arguments. Another operation would be another entry, so that what selects it stays. */
const placesOf = (entry: Entry): number[] => {
  const by = selectorOf(entry);
  return entry.call.arguments.flatMap(({ name }, i) => (name === by ? [] : [i]));
};

const withArguments = entries.filter((entry) => entry.route !== null && placesOf(entry).length > 0);

test.each(withArguments)('each argument of $label may be anything', (entry) => {
  const place = fc.constantFrom(...placesOf(entry));
  const property = fc.property(place, anything, (i, value) => {
    // What may be left out, and what it is then, has a test of its own.
    fc.pre(value !== undefined || !hasDefault(entry.call.arguments[i]!));
    expectErrorOrPromise(entry, i, value);
  });
  fc.assert(property, parameters);
});

function expectErrorOrPromise(entry: Entry, i: number, value: unknown): void {
  const args = tellingArguments(entry);
  args[i] = value;
  recorder.clear();
  const expected = expectingRoute(entry, args);
  try {
    wrapperOf(nothrow, entry.name)(...args);
  } catch (error) {
    expectArgumentError(error);
    expect(recorder.calls).toEqual([]);
    return;
  }
  expected();
}

/** Where the kernel stores the result, it stores 0; what lies there from before may be no number. */
function answerOffset(route: Route, { words }: RecordedCall): void {
  const stored = route.findIndex((word) => typeof word === 'object' && 'result' in word) - 1;
  if (stored >= 0) recorder.writeBytesAt(words[stored]!, new Uint8Array(8));
}

/** Node's kind of error for an argument. */
function expectArgumentError(error: unknown): void {
  if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
  expect((error as { code?: unknown }).code).toMatch(/^ERR_/);
}

/** Holds the call that follows against its route; gives what throws if it was another, or none. */
function expectingRoute(entry: Entry, args: readonly unknown[]): () => void {
  const { call, route } = entry;
  // What adapters make of their arguments is tested one by one.
  if (route === null || isAdapted(route)) return () => {};
  const [promised] = promisesOf(entry);
  const expected = new Expected(promised!, entry, args, recorder.bytesAt);
  recorder.answer = (seen) => {
    expected.see(seen);
    answerOffset(route, seen);
    return 0;
  };
  return () => {
    if (recorder.calls.length === 0) {
      expectNoWholeUnits(route.slice(1) as readonly Word[], call, args);
    } else expected.end();
  };
}

/** The one reason for an error without a call: a register that holds units can't be asked about a part. */
function expectNoWholeUnits(words: readonly Word[], call: Call, args: readonly unknown[]): void {
  const word = words.find((it) => typeof it === 'object' && 'units' in it) as { units: string };
  const offset = BigInt(argumentValue(word.units, call, args) as number | bigint);
  const unit = BigInt(machine.mmapUnit);
  const fits = offset >= 0n && offset / unit < 1n << BigInt(machine.wordBits);
  expect(offset % unit === 0n && fits).toBe(false);
}

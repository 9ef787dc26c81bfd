import { isAdapted, type Route, type Word } from '@linux-syscalls/abi/language';
import { bytesOf } from '@linux-syscalls/types';
import { errno, SYS } from 'linux-syscalls/raw';
import { expect } from 'vitest';
import { adaptedCalls, type Promised, type PromisedCall } from './adapted.ts';
import { type Entry, tellingArguments } from './entries.ts';
import { type BytesAt, expectWords } from './words.ts';

const numbers: Readonly<Record<string, number | undefined>> = { ...SYS };

/** A call as a kernel or a stub received it. */
export interface Received {
  readonly number: number;
  readonly words: readonly bigint[];
}

/** What the kernel is to be asked for by a wrapper: by its route, or by what is written of adapters. */
export function promisesOf({ name, call, route }: Entry): readonly Promised[] {
  if (isAdapted(route)) {
    const promises = adaptedCalls[name];
    if (promises === undefined)
      throw new Error(`test/table/adapted.ts promises nothing of ${name}`);
    return promises;
  }
  const [kernelName, ...words] = route as Route;
  const calls = [{ names: [kernelName], words: words as readonly Word[] }];
  return [{ calls, isValue: call.result.kind === 'unsigned32' }];
}

/** Telling arguments, and of these what a promise gives. */
export function promisedArguments(entry: Entry, { given = {} }: Promised): unknown[] {
  return tellingArguments(entry).map((value, i) => {
    const own = given[entry.call.arguments[i]!.name];
    if (typeof own !== 'object') return own ?? value;
    bytesOf(value as ArrayBufferView).set(bytesOf(BigInt64Array.from(own, BigInt)));
    return value;
  });
}

/** What the call with an index is answered, as a register. */
export function answerTo({ calls }: Promised, i: number): number {
  return calls[i]?.answer ?? -errno.ENOENT!;
}

/** What the wrapper returns in the end: the last answer is always ENOENT. */
export function promisedResult({ isValue }: Promised): number {
  return isValue ? 2 ** 32 - errno.ENOENT! : -errno.ENOENT!;
}

/** Expects of what was received that it is what was promised, and nothing else. */
export function expectCalls(
  { calls }: Promised,
  seen: readonly Received[],
  { call }: Entry,
  args: readonly unknown[],
  bytesAt: BytesAt,
): void {
  expect(seen.map(({ number }) => number)).toEqual(calls.map(numberOf));
  calls.forEach(({ words }, i) => {
    expectWords(words, seen[i]!.words, call, args, bytesAt);
  });
}

/** The number of a call on this architecture. */
export function numberOf({ names }: PromisedCall): number {
  return numbers[names.find((name) => numbers[name] !== undefined)!]!;
}

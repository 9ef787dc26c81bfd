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
export function promisesOf({ label, name, call, route }: Entry): readonly Promised[] {
  if (isAdapted(route)) {
    const promises = adaptedCalls[label] ?? adaptedCalls[name];
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

/**
 * Holds calls against what was promised, each while the kernel has it: copies that wrappers make for it
 * are freed when it returns.
 */
export class Expected {
  readonly #promised: Promised;
  readonly #entry: Entry;
  readonly #args: readonly unknown[];
  readonly #bytesAt: BytesAt;
  readonly #numbers: number[] = [];
  readonly #failures: unknown[] = [];

  constructor(promised: Promised, entry: Entry, args: readonly unknown[], bytesAt: BytesAt) {
    this.#promised = promised;
    this.#entry = entry;
    this.#args = args;
    this.#bytesAt = bytesAt;
  }

  /** Looks at the next call; what is wrong with it is thrown at the end, outside of the wrapper. */
  see({ number, words }: Received): void {
    const promised = this.#promised.calls[this.#numbers.length];
    this.#numbers.push(number);
    try {
      expectWords(promised?.words ?? [], words, this.#entry.call, this.#args, this.#bytesAt);
    } catch (error) {
      this.#failures.push(error);
    }
  }

  /** Throws unless what was seen is what was promised, and nothing else. */
  end(): void {
    expect(this.#numbers).toEqual(this.#promised.calls.map(numberOf));
    for (const failure of this.#failures) throw failure;
  }
}

/** The number of a call on this architecture. */
export function numberOf({ names }: PromisedCall): number {
  return numbers[names.find((name) => numbers[name] !== undefined)!]!;
}

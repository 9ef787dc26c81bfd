import type { Plan } from '../adapters/Plan.ts';
import type { Copied } from './Copied.ts';
import type { Deferred } from './Deferred.ts';
import type { Storage } from './Storage.ts';

/** What becomes the word of a step: known now, or when the program runs. */
export type RecordedWord = number | bigint | ArrayBufferView | ArrayBufferLike | Deferred | Copied;

/** One call while its wrapper records it. */
export class Recording {
  readonly name: string;
  /** The source of memory that words point at, other than the caller’s views. */
  readonly storage: Storage;
  /** The trap that the wrapper made; `undefined` if it returned a result without one. */
  trap: { readonly number: number; readonly words: readonly RecordedWord[] } | undefined;
  /** The call never fails: a result that looks like −errno is a value. */
  noError = false;
  /** Whether a call may follow by what the first returned; without, such a plan is refused. */
  readonly continues: boolean;
  /** Makes the wrapper’s result of the call’s, or plans the next call. */
  finish: Plan['finish'];

  constructor(name: string, storage: Storage, continues = false) {
    this.name = name;
    this.storage = storage;
    this.continues = continues;
  }
}

let current: Recording | undefined;

/** Runs a wrapper in the form that records. */
export function recordCall(
  recording: Recording,
  wrapper: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
): unknown {
  // The caller’s getters may record into another batch meanwhile.
  const outer = current;
  current = recording;
  try {
    return wrapper(...args);
  } finally {
    current = outer;
  }
}

/** The call that is being recorded. */
export function recording(): Recording {
  return current!;
}

/** Records the trap of a wrapper; the returned 0 is never used. */
export function recordTrap(number: number, words: readonly RecordedWord[]): 0 {
  recording().trap = { number, words };
  return 0;
}

import type { Copied } from './Copied.ts';
import type { Deferred } from './Deferred.ts';
import type { Storage } from './Storage.ts';

/** What goes into a register: now, or when the program runs. */
export type RecordedWord = number | bigint | ArrayBufferView | ArrayBufferLike | Deferred | Copied;

/** One call as its wrapper asks for it. */
export class Recording {
  readonly name: string;
  /** Where memory comes from that the words point at, beside the caller’s views. */
  readonly storage: Storage;
  /** The trap that was asked for; none where the wrapper answers by itself. */
  trap: { readonly number: number; readonly words: readonly RecordedWord[] } | undefined;
  /** What looks like −errno is a value. */
  noError = false;

  constructor(name: string, storage: Storage) {
    this.name = name;
    this.storage = storage;
  }
}

let current: Recording | undefined;

/** Runs a wrapper in the form that records. */
export function recordCall(
  recording: Recording,
  wrapper: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
): unknown {
  // Code of the caller’s that runs meanwhile may record into another batch.
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

/** Takes down the trap that a wrapper makes; what it returns is never looked at. */
export function recordTrap(number: number, words: readonly RecordedWord[]): 0 {
  recording().trap = { number, words };
  return 0;
}

import { modes } from '@linux-syscalls/native/programLayout';
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
  /** The plan of an adapter, which says what comes after the call. */
  plan: Plan | undefined;
  /** Whether JavaScript may choose a call by what the first returned; without, such a plan is refused. */
  readonly chooses: boolean;

  constructor(name: string, storage: Storage, chooses = false) {
    this.name = name;
    this.storage = storage;
    this.chooses = chooses;
  }

  /** How the result of the call is read, as modes of its step. */
  get mode(): number {
    switch (this.plan?.returns) {
      case 'unsigned':
        return modes.noError;
      case 'int':
        return modes.int;
      default:
        return 0;
    }
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

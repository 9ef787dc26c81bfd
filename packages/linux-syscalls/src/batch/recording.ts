import type { Operand } from './operand.ts';

/** What goes into a register: now, or when the program runs. */
export type RecordedWord = number | bigint | ArrayBufferView | ArrayBufferLike | Operand;

/** One call as its wrapper asks for it. */
export class Recording {
  readonly name: string;
  /** The trap that was asked for; none where the wrapper answers by itself. */
  trap: { readonly number: number; readonly words: readonly RecordedWord[] } | undefined;
  /** What the words point at beside the caller’s views. */
  readonly kept: unknown[] = [];
  /** Views whose bytes the checks have read: nothing else in the program may write there. */
  readonly read: unknown[] = [];
  /** Whether checks have read memory that other calls may share: they look again before each run. */
  again = false;
  /** What looks like −errno is a value. */
  noError = false;

  constructor(name: string) {
    this.name = name;
  }
}

let current: Recording | undefined;

/** Runs a wrapper whose checks and trap were replaced by those in standIns/. */
export function recordCall(recording: Recording, wrapper: () => unknown): unknown {
  current = recording;
  try {
    return wrapper();
  } finally {
    current = undefined;
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

/** What is passed to a call: a number, or a view. */
export type Value = number | ArrayBufferView;

/** Something else in this runtime that reaches the kernel by number. */
export interface Peer {
  readonly name: string;
  /** Makes of a number what the peer takes. */
  readonly word: (value: number) => number | bigint;
  /** Makes of a view what the peer takes; it takes views as they are without it. */
  readonly view?: (view: ArrayBufferView) => unknown;
  /** Declares libc's `syscall` for parameters; it returns a number. */
  readonly declare: (parameters: readonly ('word' | 'view')[]) => Call;
}

// What each takes and returns is its own matter.
// biome-ignore lint/suspicious/noExplicitAny: words are numbers, bigints or views, as the peer wants them
export type Call = (...words: any[]) => any;

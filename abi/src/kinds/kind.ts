/** What every argument has. */
export interface Named {
  /** The name that man section 2 gives it. */
  readonly name: string;
  /** The kernel retains the address after the call: it must be memory from `allocate`, or an address. */
  readonly kept?: true;
}

/** Who writes the memory: the caller (`in`), the kernel (`out`), or one after the other. */
export type Direction = 'in' | 'out' | 'inout';

/** The size of a structure on each architecture, by its tag in `struct`. */
export interface SizeOf {
  readonly sizeOf: string;
}

/** The arguments that select an option of a socket; `touched/options` has the unusual ones. */
export type OptionOf<Other extends string = string> = readonly [level: Other, option: Other];

/**
 * The order of checks. First those that may run the caller's code, so that nothing changes after its
 * check; then those that need another's result; last those that write scratch memory.
 */
export type Rank = 'first' | 'alone' | 'dependent' | 'last';

/**
 * What a register holds: the number itself; the address of the caller's memory, or of a copy; that of a
 * text, or of an array of addresses of texts.
 */
export type Register = 'number' | 'memory' | 'text' | 'texts';

/** What the check of an argument may use of another argument. */
export interface Sibling {
  readonly kind: string;
  readonly head?: 'long';
  readonly record?: string;
}

/** What the code of a check is made with. Each name that it asks for is imported where it is written. */
export interface Writing {
  /** The names of call and argument, quoted, for errors. */
  readonly names: string;
  /** The argument as the caller passed it. */
  readonly value: string;
  /** Another argument of the same call. */
  sibling(name: string): Sibling | undefined;
  /** How many of the call's arguments before this one are of these kinds. */
  before(...kinds: readonly string[]): number;
  /** A type that a parameter names. */
  type(name: string): string;
  /** What the check of a record knows it by. */
  shape(record: string): string;
  /** A number of bytes. */
  size(size: number | SizeOf | 'word'): string;
  /** The value of a constant. */
  constant(name: string): string;
  /** A call of a check with the names, the argument, and further arguments. */
  check(name: string, ...more: readonly (string | number)[]): string;
  /** Something that the module of checks exports. */
  member(name: string): string;
}

/** What memory that is passed says. */
export interface Reading {
  /** The number of four bytes from an offset on. */
  uint32(at: number): number;
  sizeOf(tag: string): number;
}

/** Makes values for tests. */
export interface Making {
  bytes(length: number): unknown;
  encoded(text: string): unknown;
  record(tag: string): unknown;
  records(tag: string, length: number): unknown;
  numbers(array: string, length: number): unknown;
}

/** All that differs between kinds of arguments, for one of them. */
export interface Kind<A> {
  readonly rank: Rank | ((argument: A) => Rank);
  readonly register: Register;
  /** Whether the result of an earlier call may stand there in a batch. */
  readonly deferrable?: true | ((argument: A) => boolean);
  /** What callers pass, in TypeScript. */
  type(argument: A, writing: Writing): string;
  /** What it is when it is left out; `undefined` where the check fills it in. */
  fallback?(argument: A): string | undefined;
  /** The expression that checks it and makes what goes into a register. */
  check(argument: A, writing: Writing): string;
  /** The bytes of the caller's memory that are copied because the check reads a length in them. */
  copied?(argument: A, memory: Reading): number | undefined;
  /** If the kernel writes into a copy: the call that copies it back, without its last argument, the result. */
  store?(argument: A, writing: Writing): string | undefined;
  /** Why nothing can know how much memory the kernel touches. */
  unknown?(argument: A): string;
  /** The members that contain prose, without it: for the data of `/calls`. */
  data?(argument: A): Readonly<Partial<Record<keyof A, unknown>>>;
  /** A value that no other argument has; `i` is the argument's place. */
  example(argument: A, i: number, making: Making): unknown;
}

import { type Architecture, type ArchName, architectures } from './arch/index.ts';
import type { Argument, Operation, Word } from './call.ts';
import type {
  CallName,
  Choice,
  Direct,
  Entry,
  EntryOf,
  Naming,
  ThroughAdapter,
  Written,
} from './entry.ts';
import type { FamilyName } from './families.ts';
import type { Direction, Argument as Kinds, SizeOf } from './kinds/index.ts';

// The functions that the table is written with.

export {
  type Adapted,
  type Argument,
  type Call,
  isAdapted,
  type Operation,
  type Operations,
  type Result,
  type Route,
  type Routes,
  type Same,
  type Uring,
  type Word,
} from './call.ts';
export type {
  CallName,
  Choice,
  Direct,
  Entry,
  Naming,
  ThroughAdapter,
  Written,
} from './entry.ts';

/** The low or the high 32 bits of an argument. */
export const lo = <Name extends string>(argument: Name): Word<Name> => ({ lo: argument });
export const hi = <Name extends string>(argument: Name): Word<Name> => ({ hi: argument });
/** An argument of 64 bits, in the registers that the architecture's ABI has for it. */
export const wide = <Name extends string>(argument: Name): Written<Name> => ({ wide: argument });
/** An argument of 64 bits that the kernel takes in two longs. */
export const longs = <Name extends string>(argument: Name): Written<Name> => ({ longs: argument });
/** An offset in units of `mmapUnit`. */
export const units = <Name extends string>(argument: Name): Word<Name> => ({ units: argument });
/** An argument with the bits of a constant set. */
export const set = <Name extends string>(argument: Name, constant: string): Word<Name> => ({
  set: argument,
  constant,
});
/** Flags of an open file, with `O_LARGEFILE` where the architecture needs that. */
export const largeFile = <Name extends string = never>(
  word: Name | { readonly or: readonly string[] },
): Written<Name> => ({ word, constant: 'O_LARGEFILE', where: 'largeFileFlag' });
/** A command of System V IPC, with `IPC_64` where the kernel requires it. */
export const ipcVersion = <Name extends string>(argument: Name): Written<Name> => ({
  word: argument,
  constant: 'IPC_64',
  where: 'ipcVersionFlag',
});
export const constant = (name: string): { readonly constant: string } => ({ constant: name });
/** Several constants, or-ed. */
export const or = (...constants: readonly string[]): { readonly or: readonly string[] } => ({
  or: constants,
});
export const storedResult: { readonly result: 'loff_t' } = { result: 'loff_t' };
export const sizeOf = (tag: string): SizeOf => ({ sizeOf: tag });

/**
 * Returns an entry; the compiler checks that its routes, counts and operations name arguments that it has.
 */
export const call = <Name extends string = never>(entry: EntryOf<Name> & Known<Name>): Entry =>
  entry;

/** Refuses arguments that are typed as any argument: their names would go unchecked. */
type Known<Name extends string> = string extends Name
  ? { readonly arguments: 'arguments whose names the compiler knows' }
  : unknown;

/** One call of the kernel; of several names it is the first that the kernel has. */
export const direct = <const Name extends string = never>(
  calls: CallName,
  ...words: readonly Written<Name>[]
): Direct<Name> => [calls, ...words];

/** An adapter and the calls that it makes. */
export const adapted = <const Name extends string = never>(
  by: string,
  calls: readonly CallName[],
  ...words: readonly Written<Name>[]
): ThroughAdapter<Name> => ({ by, calls, words });

/** The first of these that makes only calls that the kernel has: the old call, and what replaced it. */
export const either = <const Name extends string = never>(
  ...firstOf: readonly Choice<Name>[]
): Choice<Name> => ({
  firstOf,
});

/** A call that only some kernels have. */
export const wherePresent = <const Name extends string = never>(
  calls: CallName,
  ...words: readonly Written<Name>[]
): Choice<Name> => either([calls, ...words], null);

/** One for each value that a quirk may have. */
export const byQuirk = <Quirk extends keyof Architecture, const Name extends string = never>(
  quirk: Quirk,
  choices: Readonly<Record<string, Choice<Name>>> &
    Readonly<Record<`${Architecture[Quirk]}`, unknown>>,
): Choice<Name> => ({ quirk, choices });

/** One for registers of 64 bits, one for those of 32. */
export const byWord = <const Name extends string = never>(
  on64: Choice<Name>,
  on32: Choice<Name>,
): Choice<Name> => byQuirk('wordBits', { 64: on64, 32: on32 });

/** A constant that goes to kernels with words of 32 bits instead of the caller's. */
export const on32Bits = (constant: string): Readonly<Partial<Record<ArchName, string>>> =>
  Object.fromEntries(
    Object.values(architectures)
      .filter(({ wordBits }) => wordBits === 32)
      .map(({ name }) => [name, constant]),
  );

/** What a builder takes by name: all that arguments of its kind have, but for what it knows. */
type Options<Kind extends Argument['kind'], Other extends string> = Omit<
  Extract<Kinds<Other>, { readonly kind: Kind }>,
  'kind' | 'name' | 'direction'
>;

/** Makes an argument of a kind from its name, its docs, and options where the kind has any. */
type Builder<Kind extends Argument['kind']> = <
  const Name extends string,
  // A length is a name or a number, and TypeScript infers from either.
  const Other extends string | number = never,
>(
  name: Name,
  doc: string,
  ...options: object extends Options<Kind, Other & string>
    ? [options?: Options<Kind, Other & string>]
    : [options: Options<Kind, Other & string>]
) => Naming<Name, Other & string>;

function builder<const Kind extends Argument['kind']>(
  kind: Kind,
  known: { readonly direction?: Direction } = {},
): Builder<Kind> {
  return ((name: string, doc: string, options?: object) => ({
    kind,
    name,
    ...known,
    doc,
    ...options,
  })) as Builder<Kind>;
}

export const scalar = builder('scalar');

export const fd = <const Name extends string>(name: Name, doc: string): Naming<Name> =>
  scalar(name, doc, { type: 'fd' });

export const flags = builder('flags') as <const Name extends string>(
  name: Name,
  doc: string,
  options: Options<'flags', never> & { readonly family: FamilyName },
) => Naming<Name>;

export const path = builder('path');
export const string = builder('string');

/** An array of texts, passed as a null-terminated array of addresses. */
export const strings = builder('strings');

export const count = builder('count');
export const lengthInOut = builder('lengthInOut');
export const address = builder('address');
export const ioctlArgument = builder('ioctlArgument');

/** An argument whose meaning depends on the operation. */
export const operand = builder('operand');

/** An argument that is 0, for the reason that is given. */
export const nothing = <const Name extends string>(name: Name, reason: string): Naming<Name> =>
  builder('nothing')(name, `\`null\`: ${reason}`, { reason });

export const bytesIn = builder('bytes', { direction: 'in' });
export const bytesOut = builder('bytes', { direction: 'out' });
export const bytesInOut = builder('bytes', { direction: 'inout' });

export const blockIn = builder('block', { direction: 'in' });
export const blockOut = builder('block', { direction: 'out' });
export const blockInOut = builder('block', { direction: 'inout' });

export const recordIn = builder('record', { direction: 'in' });
export const recordOut = builder('record', { direction: 'out' });
export const recordInOut = builder('record', { direction: 'inout' });

export const recordsIn = builder('records', { direction: 'in' });
export const recordsOut = builder('records', { direction: 'out' });
export const recordsInOut = builder('records', { direction: 'inout' });

export const numbersIn = builder('numbers', { direction: 'in' });
export const numbersOut = builder('numbers', { direction: 'out' });
export const numbersInOut = builder('numbers', { direction: 'inout' });

export const measuredIn = builder('measured', { direction: 'in' });
export const measuredOut = builder('measured', { direction: 'out' });
export const measuredInOut = builder('measured', { direction: 'inout' });

export const selfSizedIn = builder('selfSized', { direction: 'in' });
export const selfSizedInOut = builder('selfSized', { direction: 'inout' });

export const pointerIn = builder('pointer', { direction: 'in' });
export const pointerOut = builder('pointer', { direction: 'out' });
export const pointerInOut = builder('pointer', { direction: 'inout' });

/** An operation of a multiplexer, and its operands. */
export const op = (
  does: string,
  operands: readonly Argument[],
  more: Omit<Operation, 'does' | 'arguments'> = {},
): Operation => ({ does, arguments: operands, ...more });

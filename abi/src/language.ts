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
import type {
  Direction,
  Least,
  Measure,
  NumberArray,
  RequiredWith,
  SizeOf,
} from './kinds/index.ts';
import type { ScalarName } from './scalars.ts';

// The words in which the table is written.

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
/** A command of System V IPC, with `IPC_64` where the kernel's calls look for that. */
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
 * Checks an entry at compile time and gives it back as it is: routes, counts and operations name
 * arguments that it has.
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

/** What an adapter makes of calls of the kernel. */
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

export const scalar = <Name extends string, const Other extends string = never>(
  name: Name,
  type: ScalarName,
  doc: string,
  more: {
    readonly default?: number;
    readonly requiredWith?: Omit<RequiredWith, 'argument'> & { readonly argument: Other };
  } = {},
): Naming<Name, Other> => ({ kind: 'scalar', name, type, doc, ...more });

export const fd = <Name extends string>(name: Name, doc: string): Naming<Name> =>
  scalar(name, 'fd', doc);

export const flags = <Name extends string>(
  name: Name,
  family: FamilyName,
  doc: string,
  more: {
    readonly default?: number;
    readonly bits?: 64;
    readonly refusing?: Readonly<Record<string, string>>;
  } = {},
): Naming<Name> => ({ kind: 'flags', name, family, doc, ...more });

export const path = <Name extends string>(
  name: Name,
  doc: string,
  more: { readonly nullable?: true } = {},
): Naming<Name> => ({ kind: 'path', name, doc, ...more });

export const string = <Name extends string>(
  name: Name,
  doc: string,
  more: { readonly nullable?: true } = {},
): Naming<Name> => ({ kind: 'string', name, doc, ...more });

export const count = <Name extends string, Of extends string, const By extends string = never>(
  name: Name,
  of: Of,
  type: 'size_t' | 'int' | 'uint',
  doc: string,
  more: { readonly least?: Omit<Least, 'by'> & { readonly by: By } } = {},
): Naming<Name, Of | By> => ({ kind: 'count', name, of, type, doc, ...more });

export const lengthInOut = <
  Name extends string,
  Of extends string,
  const Other extends string = never,
>(
  name: Name,
  of: Of,
  doc: string,
  more: { readonly option?: readonly [level: Other, option: Other] } = {},
): Naming<Name, Of | Other> => ({
  kind: 'lengthInOut',
  name,
  of,
  doc,
  ...more,
});

/** Memory whose address the kernel keeps. */
export const kept = <Name extends string, Other extends string>(
  argument: Naming<Name, Other>,
): Naming<Name, Other> => ({ ...argument, kept: true });

/** An array of texts, which ends with a null address in the kernel's eyes. */
export const strings = <Name extends string>(name: Name, doc: string): Naming<Name> => ({
  kind: 'strings',
  name,
  doc,
});

/** An argument that is 0, for the reason that is given. */
export const nothing = <Name extends string>(name: Name, reason: string): Naming<Name> => ({
  kind: 'nothing',
  name,
  reason,
  doc: `\`null\`: ${reason}`,
});

export const address = <Name extends string>(name: Name, doc: string): Naming<Name> => ({
  kind: 'address',
  name,
  doc,
});

export const ioctlArgument = <Name extends string, Request extends string>(
  name: Name,
  request: Request,
  doc: string,
): Naming<Name, Request> => ({
  kind: 'ioctlArgument',
  name,
  request,
  doc,
});

/** An argument whose meaning depends on the operation. */
export const operand = <Name extends string>(name: Name, doc: string): Naming<Name> => ({
  kind: 'operand',
  name,
  doc,
});

/** An operation of a call that is many, and the operands that it takes. */
export const op = (
  does: string,
  operands: readonly Argument[],
  more: Omit<Operation, 'does' | 'arguments'> = {},
): Operation => ({ does, arguments: operands, ...more });

const bytes =
  (direction: Direction) =>
  <Name extends string, Count extends string, const Other extends string = never>(
    name: Name,
    count: Count,
    doc: string,
    more: Pick<Argument & { kind: 'bytes' }, 'head' | 'optional'> & {
      readonly option?: readonly [level: Other, option: Other];
    } = {},
  ): Naming<Name, Count | Other> => ({
    kind: 'bytes',
    name,
    direction,
    count,
    doc,
    ...more,
  });
export const bytesIn = bytes('in');
export const bytesOut = bytes('out');
export const bytesInOut = bytes('inout');

const block =
  (direction: Direction) =>
  <Name extends string>(
    name: Name,
    size: number | SizeOf | 'word',
    doc: string,
    more: { readonly saysSize?: number } = {},
  ): Naming<Name> => ({
    kind: 'block',
    name,
    direction,
    size,
    doc,
    ...more,
  });
export const blockIn = block('in');
export const blockOut = block('out');
export const blockInOut = block('inout');

const record =
  (direction: Direction) =>
  <Name extends string>(
    name: Name,
    record: string,
    doc: string,
    more: { readonly optional?: true } = {},
  ): Naming<Name> => ({
    kind: 'record',
    name,
    record,
    direction,
    doc,
    ...more,
  });
export const recordIn = record('in');
export const recordOut = record('out');
export const recordInOut = record('inout');

const records =
  (direction: Direction) =>
  <Name extends string, Count extends string | number>(
    name: Name,
    record: string,
    count: Count,
    doc: string,
  ): Naming<Name, Extract<Count, string>> => ({
    kind: 'records',
    name,
    record,
    direction,
    count,
    doc,
  });
export const recordsIn = records('in');
export const recordsOut = records('out');
export const recordsInOut = records('inout');

/** How many numbers there are where a flag is set that says so. */
type Longer = NonNullable<(Argument & { kind: 'numbers' })['more']>;

const numbers =
  (direction: Direction) =>
  <Name extends string, Count extends string | number, const Other extends string = never>(
    name: Name,
    array: NumberArray,
    length: Count,
    doc: string,
    more: {
      readonly more?: Omit<Longer, 'flags'> & { readonly flags: Other };
      readonly optional?: true;
    } = {},
  ): Naming<Name, Extract<Count, string> | Other> => ({
    kind: 'numbers',
    name,
    array,
    length,
    direction,
    doc,
    ...more,
  });
export const numbersIn = numbers('in');
export const numbersOut = numbers('out');
export const numbersInOut = numbers('inout');

const measured =
  (direction: Direction) =>
  <Name extends string, By extends string>(
    name: Name,
    by: By,
    measure: Measure,
    doc: string,
  ): Naming<Name, By> => ({
    kind: 'measured',
    name,
    direction,
    by,
    measure,
    doc,
  });
export const measuredIn = measured('in');
export const measuredOut = measured('out');
export const measuredInOut = measured('inout');

const selfSized =
  (direction: Direction) =>
  <Name extends string>(name: Name, header: number, doc: string): Naming<Name> => ({
    kind: 'selfSized',
    name,
    direction,
    header,
    doc,
  });
export const selfSizedIn = selfSized('in');
export const selfSizedInOut = selfSized('inout');

const pointer =
  (direction: Direction) =>
  <Name extends string>(
    name: Name,
    unknown: string,
    doc: string,
    more: { readonly optional?: true } = {},
  ): Naming<Name> => ({
    kind: 'pointer',
    name,
    direction,
    unknown,
    doc,
    ...more,
  });
export const pointerIn = pointer('in');
export const pointerOut = pointer('out');
export const pointerInOut = pointer('inout');

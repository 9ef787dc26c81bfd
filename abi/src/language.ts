import { type Architecture, type ArchName, architectures } from './arch/index.ts';
import type { Argument, Operation, Word } from './call.ts';
import type { CallName, Choice, Direct, Entry, ThroughAdapter, Written } from './entry.ts';
import type { FamilyName } from './families.ts';
import type { Direction, Least, Measure, NumberArray, OptionOf, SizeOf } from './kinds/index.ts';
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
export type { CallName, Choice, Direct, Entry, ThroughAdapter, Written } from './entry.ts';

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
export const largeFile = <Name extends string>(
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

/** Checks an entry's shape at compile time and gives it back as it is. */
export const call = (entry: Entry): Entry => entry;

/** One call of the kernel; of several names it is the first that the kernel has. */
export const direct = <Name extends string>(
  calls: CallName,
  ...words: readonly Written<Name>[]
): Direct<Name> => [calls, ...words];

/** What an adapter makes of calls of the kernel. */
export const adapted = <Name extends string>(
  by: string,
  calls: readonly CallName[],
  ...words: readonly Written<Name>[]
): ThroughAdapter<Name> => ({ by, calls, words });

/** The first of these that makes only calls that the kernel has: the old call, and what replaced it. */
export const either = <Name extends string>(...firstOf: readonly Choice<Name>[]): Choice<Name> => ({
  firstOf,
});

/** A call that only some kernels have. */
export const wherePresent = <Name extends string>(
  calls: CallName,
  ...words: readonly Written<Name>[]
): Choice<Name> => either([calls, ...words], null);

/** One for each value that a quirk may have. */
export const byQuirk = <Quirk extends keyof Architecture, Name extends string>(
  quirk: Quirk,
  choices: Readonly<Record<`${Architecture[Quirk]}`, Choice<Name>>>,
): Choice<Name> => ({ quirk, choices });

/** One for registers of 64 bits, one for those of 32. */
export const byWord = <Name extends string>(on64: Choice<Name>, on32: Choice<Name>): Choice<Name> =>
  byQuirk('wordBits', { 64: on64, 32: on32 });

/** A constant that goes to kernels with words of 32 bits instead of the caller's. */
export const on32Bits = (constant: string): Readonly<Partial<Record<ArchName, string>>> =>
  Object.fromEntries(
    Object.values(architectures)
      .filter(({ wordBits }) => wordBits === 32)
      .map(({ name }) => [name, constant]),
  );

export const scalar = (
  name: string,
  type: ScalarName,
  doc: string,
  more: Pick<Argument & { kind: 'scalar' }, 'default' | 'requiredWith'> = {},
): Argument => ({ kind: 'scalar', name, type, doc, ...more });

export const fd = (name: string, doc: string): Argument => scalar(name, 'fd', doc);

export const flags = (
  name: string,
  family: FamilyName,
  doc: string,
  more: {
    readonly default?: number;
    readonly bits?: 64;
    readonly refusing?: Readonly<Record<string, string>>;
  } = {},
): Argument => ({ kind: 'flags', name, family, doc, ...more });

export const path = (
  name: string,
  doc: string,
  more: { readonly nullable?: true } = {},
): Argument => ({ kind: 'path', name, doc, ...more });

export const string = (
  name: string,
  doc: string,
  more: { readonly nullable?: true } = {},
): Argument => ({ kind: 'string', name, doc, ...more });

export const count = (
  name: string,
  of: string,
  type: 'size_t' | 'int' | 'uint',
  doc: string,
  more: { readonly least?: Least } = {},
): Argument => ({ kind: 'count', name, of, type, doc, ...more });

export const lengthInOut = (
  name: string,
  of: string,
  doc: string,
  more: { readonly option?: OptionOf } = {},
): Argument => ({
  kind: 'lengthInOut',
  name,
  of,
  doc,
  ...more,
});

/** Memory whose address the kernel keeps. */
export const kept = (argument: Argument): Argument => ({ ...argument, kept: true });

/** An array of texts, which ends with a null address in the kernel's eyes. */
export const strings = (name: string, doc: string): Argument => ({ kind: 'strings', name, doc });

/** An argument that is 0, for the reason that is given. */
export const nothing = (name: string, reason: string): Argument => ({
  kind: 'nothing',
  name,
  reason,
  doc: `\`null\`: ${reason}`,
});

export const address = (name: string, doc: string): Argument => ({ kind: 'address', name, doc });

export const ioctlArgument = (name: string, request: string, doc: string): Argument => ({
  kind: 'ioctlArgument',
  name,
  request,
  doc,
});

/** An argument whose meaning depends on the operation. */
export const operand = (name: string, doc: string): Argument => ({ kind: 'operand', name, doc });

/** An operation of a call that is many, and the operands that it takes. */
export const op = (
  does: string,
  operands: readonly Argument[],
  more: Omit<Operation, 'does' | 'arguments'> = {},
): Operation => ({ does, arguments: operands, ...more });

const bytes =
  (direction: Direction) =>
  (
    name: string,
    count: string,
    doc: string,
    more: Pick<Argument & { kind: 'bytes' }, 'head' | 'option' | 'optional'> = {},
  ): Argument => ({
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
  (
    name: string,
    size: number | SizeOf | 'word',
    doc: string,
    more: { readonly saysSize?: number } = {},
  ): Argument => ({
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
  (
    name: string,
    record: string,
    doc: string,
    more: { readonly optional?: true } = {},
  ): Argument => ({
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
  (name: string, record: string, count: string | number, doc: string): Argument => ({
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

const numbers =
  (direction: Direction) =>
  (
    name: string,
    array: NumberArray,
    length: number | string,
    doc: string,
    more: Pick<Argument & { kind: 'numbers' }, 'more' | 'optional'> = {},
  ): Argument => ({
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
  (name: string, by: string, measure: Measure, doc: string): Argument => ({
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
  (name: string, header: number, doc: string): Argument => ({
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
  (
    name: string,
    unknown: string,
    doc: string,
    more: { readonly optional?: true } = {},
  ): Argument => ({
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

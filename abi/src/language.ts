import type { ArchName } from './arch/architecture.ts';
import type { FamilyName } from './families.ts';
import type { ScalarName } from './scalars.ts';

/**
 * The words of which the table is written.
 *
 * An entry is data, with no code in it: wrappers, their checks and docstrings, the route matrix and
 * the tests are all made from it.
 */
export interface Call {
  /** What it does, as the end of the sentence that starts with the call: "reads from a descriptor". */
  readonly does: string;
  /** The arguments as callers pass them, the same on every architecture. */
  readonly arguments: readonly Argument[];
  readonly result: Result;
  /** What each architecture's kernel receives; `null` where the call doesn't exist. */
  readonly routes: Routes;
  /** What the call is by one of its arguments, where that makes many calls of one. */
  readonly operations?: Operations;
  /** Other names of man section 2 that are no names of the kernel's. */
  readonly aliases?: readonly string[];
  /** What a reader should know beyond the arguments; each a sentence or two. */
  readonly notes?: readonly string[];
  /** Errors worth knowing, and what they mean here. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The first kernel that has it, where that is newer than 2.6. */
  readonly since?: string;
  /** Pages of man section 2 and headers. */
  readonly see: readonly string[];
}

/** The operations of a call that is many: which argument tells them apart, and those that are known. */
export interface Operations {
  /** The argument that selects one, of the kind `flags`. */
  readonly by: string;
  /** Flags that may be or-ed into it and select nothing. */
  readonly ignoring?: readonly string[];
  /** By the name of their constant. */
  readonly known: Readonly<Record<string, Operation>>;
  /** Why any other goes to the kernel with operands that nothing has checked. */
  readonly unknown: string;
}

/** One operation. Its operands that it doesn't name must be left out or 0, and are passed as 0. */
export interface Operation {
  /** What it does, as the end of the sentence that starts with the call. */
  readonly does: string;
  /** What it takes, each under the name that the call's own argument has. */
  readonly arguments: readonly Argument[];
  /** Other constants for the same operation; an architecture that lacks them is none the worse. */
  readonly also?: readonly string[];
  /** The constant that goes to the kernel instead, by architecture. */
  readonly becomes?: Readonly<Partial<Record<ArchName, string>>>;
  /** The call's own, unless it is told. */
  readonly result?: Result;
  readonly notes?: readonly string[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly since?: string;
}

/** What an argument is, and with it what may be passed and what the kernel does to it. */
export type Argument = ArgumentName &
  (
    | {
        readonly kind: 'scalar';
        readonly type: ScalarName;
        readonly default?: number;
        /** Where the default would be a trap. */
        readonly requiredWith?: RequiredWith;
      }
    /** A number of a family of flags or of constants; flags may have bit 31 and be negative. */
    | {
        readonly kind: 'flags';
        readonly family: FamilyName;
        /** Flags that are refused before the kernel sees them, each with the reason. */
        readonly refusing?: Readonly<Record<string, string>>;
        /** 64 where the kernel takes 64 bits of them, on every architecture. */
        readonly bits?: 64;
        readonly default?: number;
      }
    /** The name of a file; `null` where the kernel gives it a meaning. */
    | { readonly kind: 'path'; readonly nullable?: true }
    /** A C string that names something other than a file. */
    | { readonly kind: 'string'; readonly nullable?: true }
    /** Bytes, counted by another argument, whose length is the default of the count. */
    | {
        readonly kind: 'bytes';
        readonly direction: Direction;
        readonly count: string;
        /** What stands before them and isn't counted. */
        readonly head?: 'long';
        /** May be left out, which is `null`. */
        readonly optional?: true;
      }
    /** The number of bytes of another argument, or of elements where that is an array. */
    | { readonly kind: 'count'; readonly of: string; readonly type: 'size_t' | 'int' | 'uint' }
    /** One number that holds the length of another argument, and then what it became. */
    | { readonly kind: 'lengthInOut'; readonly of: string }
    /** Memory of a size that never differs: so many bytes, as many as a structure or a register has. */
    | {
        readonly kind: 'block';
        readonly size: number | SizeOf | 'word';
        readonly direction: Direction;
        /** Where in it, in bytes, four say how many the kernel takes, which may be more. */
        readonly saysSize?: number;
      }
    | {
        readonly kind: 'record';
        readonly record: string;
        readonly direction: Direction;
        /** May be left out, which is `null`. */
        readonly optional?: true;
      }
    | {
        readonly kind: 'records';
        readonly record: string;
        readonly direction: Direction;
        /** The argument that counts them, or how many there always are. */
        readonly count: string | number;
      }
    /** So many numbers of the typed array's element type, or as many as another argument counts. */
    | {
        readonly kind: 'numbers';
        readonly array: NumberArray;
        readonly length: number | string;
        readonly direction: Direction;
        /** How many there are where a flag is set that says so. */
        readonly more?: { readonly flags: string; readonly flag: string; readonly length: number };
        /** May be left out, which is `null`. */
        readonly optional?: true;
      }
    /** Memory whose size follows from another argument's value. */
    | {
        readonly kind: 'measured';
        readonly direction: Direction;
        readonly by: string;
        readonly measure: Measure;
      }
    /** An array of texts, as `execve` takes them; `null` for none. */
    | { readonly kind: 'strings' }
    /** What nobody may pass from JavaScript; the reason says why. */
    | { readonly kind: 'nothing'; readonly reason: string }
    /** A header of so many bytes, and behind it as many as the header's first four say. */
    | { readonly kind: 'selfSized'; readonly direction: Direction; readonly header: number }
    /** Memory of which the table can't know how much the kernel touches; the reason says why. */
    | {
        readonly kind: 'pointer';
        readonly direction: Direction;
        readonly unknown: string;
        /** May be left out, which is `null`. */
        readonly optional?: true;
      }
    /** An address that the kernel takes as it is. */
    | { readonly kind: 'address' }
    /** What a request of ioctl takes: a number, a view, an address or nothing. */
    | { readonly kind: 'ioctlArgument'; readonly request: string }
    /** What the operation says; of an unknown one a number, a view, an address or nothing. */
    | { readonly kind: 'operand' }
    /** The operation doesn't look at it: left out, or 0. */
    | { readonly kind: 'unused' }
  );

/** The typed arrays that arrays of numbers are passed in. */
export type NumberArray =
  | 'Int32Array'
  | 'Uint32Array'
  | 'Int32Array | Uint32Array'
  | 'BigInt64Array'
  | 'BigUint64Array';

/** The size of a structure on each architecture, by its tag. */
export interface SizeOf {
  readonly sizeOf: string;
}

/** Flags of another argument with one of which this one can't be left out. */
export interface RequiredWith {
  /** The argument that has them, of the kind `flags`. */
  readonly argument: string;
  /** Their constants; one that has several bits is given where all of them are. */
  readonly flags: readonly string[];
  /** What is passed as a rule, as code. */
  readonly usual: string;
}

interface ArgumentName {
  /** The kernel keeps the address after the call: only memory of `allocate`, or an address, will do. */
  readonly kept?: true;
  /** The name that man section 2 gives it. */
  readonly name: string;
  /** Its meaning with unit and range; what `null` means. */
  readonly doc: string;
}

/** So many bytes for every so many that a number counts, a part counting as a whole. */
export interface Measure {
  readonly bytes: number | 'word';
  readonly each: number;
  /** How many fewer there are than the number says. */
  readonly less?: number;
}

/** Who writes the memory: the kernel (`out`), the caller (`in`), or one after the other. */
export type Direction = 'in' | 'out' | 'inout';

/** What the register means when it is no error. */
export type Result =
  | { readonly kind: 'fd' | 'count' | 'zero' | 'address' | 'id' | 'int'; readonly doc: string }
  /** Never an error: a value that looks like −errno is a value. */
  | { readonly kind: 'unsigned32'; readonly doc: string }
  /** May need more than 53 bits; the wrapper has a `.bigint` form. */
  | { readonly kind: 'offset'; readonly doc: string };

export type Routes = Readonly<Record<ArchName, Route | Adapted | null>>;

/** The kernel's name, then what goes into each register. */
export type Route = readonly [call: string, ...words: Word[]];

/**
 * A call whose registers or memory must be made from the arguments, or turned into the result, by
 * more than a table can say: a function of `packages/linux-syscalls/src/adapters` does it.
 */
export interface Adapted {
  /** The function, and the file that exports it. */
  readonly by: string;
  /** The kernel's calls that it makes, in their order; it is given their numbers first. */
  readonly calls: readonly string[];
  /** Then these. */
  readonly words: readonly Word[];
}

export function isAdapted(route: Route | Adapted | null): route is Adapted {
  return route !== null && 'by' in route;
}

export type Word =
  /** The argument of that name. */
  | string
  | number
  /** A constant by its name, or several or-ed. */
  | { readonly constant: string }
  | { readonly or: readonly string[] }
  /** The low or the high 32 bits of the value of an argument. */
  | { readonly lo: string }
  | { readonly hi: string }
  /** An argument with the bits of a constant set. */
  | { readonly set: string; readonly constant: string }
  /** An offset in units of the architecture's `mmapUnit`; the kernel can't be asked about a part. */
  | { readonly units: string }
  /** The address of eight bytes into which the kernel stores the result. */
  | { readonly result: 'loff_t' }
  /** The size of a structure, which the kernel wants to hear. */
  | SizeOf;

export const lo = (argument: string): Word => ({ lo: argument });
export const hi = (argument: string): Word => ({ hi: argument });
export const set = (argument: string, constant: string): Word => ({ set: argument, constant });
export const units = (argument: string): Word => ({ units: argument });
export const constant = (name: string): Word => ({ constant: name });
export const storedResult: Word = { result: 'loff_t' };
export const sizeOf = (tag: string): SizeOf => ({ sizeOf: tag });

/** Checks an entry's shape at compile time and gives it back as it is. */
export const call = (entry: Call): Call => entry;

export const adapted = (by: string, calls: readonly string[], ...words: Word[]): Adapted => ({
  by,
  calls,
  words,
});

/** The same name and registers everywhere, the arguments in their order. */
export function direct(name: string, ...words: readonly Word[]): Routes {
  const route: Route = [name, ...words];
  return { x86_64: route, x86: route, arm: route, riscv64: route, aarch64: route };
}

/** One route for the architectures with 64-bit registers, one for x86 and arm. */
export function byWord(on64: Route | Adapted | null, on32: Route | Adapted | null): Routes {
  return { x86_64: on64, x86: on32, arm: on32, riscv64: on64, aarch64: on64 };
}

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
): Argument => ({ kind: 'count', name, of, type, doc });

export const lengthInOut = (name: string, of: string, doc: string): Argument => ({
  kind: 'lengthInOut',
  name,
  of,
  doc,
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
    more: Pick<Argument & { kind: 'bytes' }, 'head' | 'optional'> = {},
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

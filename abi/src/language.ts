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

/** What an argument is, and with it what may be passed and what the kernel does to it. */
export type Argument = ArgumentName &
  (
    | { readonly kind: 'scalar'; readonly type: ScalarName; readonly default?: number }
    /** A number of a family of flags or of constants; flags may have bit 31 and be negative. */
    | { readonly kind: 'flags'; readonly family: FamilyName; readonly default?: number }
    | { readonly kind: 'path' }
    /** A C string that names something other than a file. */
    | { readonly kind: 'string' }
    /** Bytes, counted by another argument, whose length is the default of the count. */
    | { readonly kind: 'bytes'; readonly direction: Direction; readonly count: string }
    /** The number of bytes of another argument, or of elements where that is an array. */
    | { readonly kind: 'count'; readonly of: string; readonly type: 'size_t' | 'int' | 'uint' }
    | { readonly kind: 'record'; readonly record: string; readonly direction: Direction }
    | {
        readonly kind: 'records';
        readonly record: string;
        readonly direction: Direction;
        readonly count: string;
      }
    /** So many numbers of the typed array's element type. */
    | {
        readonly kind: 'numbers';
        readonly array: 'Int32Array' | 'Uint32Array';
        readonly length: number;
        readonly direction: Direction;
      }
    /** An address that the kernel takes as it is. */
    | { readonly kind: 'address' }
    /** What a request of ioctl takes: a number, a view, an address or nothing. */
    | { readonly kind: 'ioctlArgument'; readonly request: string }
  );

interface ArgumentName {
  /** The name that man section 2 gives it. */
  readonly name: string;
  /** Its meaning with unit and range; what `null` means. */
  readonly doc: string;
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

export type Routes = Readonly<Record<ArchName, Route | null>>;

/** The kernel's name, then what goes into each register. */
export type Route = readonly [call: string, ...words: Word[]];

export type Word =
  /** The argument of that name. */
  | string
  | number
  /** A constant by its name. */
  | { readonly constant: string }
  /** The low or the high 32 bits of the value of an argument. */
  | { readonly lo: string }
  | { readonly hi: string }
  /** An argument with the bits of a constant set. */
  | { readonly set: string; readonly constant: string }
  /** An offset in units of the architecture's `mmapUnit`; the kernel can't be asked about a part. */
  | { readonly units: string }
  /** The address of eight bytes into which the kernel stores the result. */
  | { readonly result: 'loff_t' };

export const lo = (argument: string): Word => ({ lo: argument });
export const hi = (argument: string): Word => ({ hi: argument });
export const set = (argument: string, constant: string): Word => ({ set: argument, constant });
export const units = (argument: string): Word => ({ units: argument });
export const constant = (name: string): Word => ({ constant: name });
export const storedResult: Word = { result: 'loff_t' };

/** Checks an entry's shape at compile time and gives it back as it is. */
export const call = (entry: Call): Call => entry;

/** The same name and registers everywhere, the arguments in their order. */
export function direct(name: string, ...words: readonly Word[]): Routes {
  const route: Route = [name, ...words];
  return { x86_64: route, x86: route, arm: route, riscv64: route, aarch64: route };
}

/** One route for the architectures with 64-bit registers, one for x86 and arm. */
export function byWord(on64: Route, on32: Route): Routes {
  return { x86_64: on64, x86: on32, arm: on32, riscv64: on64, aarch64: on64 };
}

export const scalar = (
  name: string,
  type: ScalarName,
  doc: string,
  more: { readonly default?: number } = {},
): Argument => ({ kind: 'scalar', name, type, doc, ...more });

export const fd = (name: string, doc: string): Argument => scalar(name, 'fd', doc);

export const flags = (
  name: string,
  family: FamilyName,
  doc: string,
  more: { readonly default?: number } = {},
): Argument => ({ kind: 'flags', name, family, doc, ...more });

export const path = (name: string, doc: string): Argument => ({ kind: 'path', name, doc });

export const string = (name: string, doc: string): Argument => ({ kind: 'string', name, doc });

const bytes =
  (direction: Direction) =>
  (name: string, count: string, doc: string): Argument => ({
    kind: 'bytes',
    name,
    direction,
    count,
    doc,
  });

/** Bytes that the kernel reads. */
export const bytesIn: ReturnType<typeof bytes> = bytes('in');
/** Bytes that the kernel writes. */
export const bytesOut: ReturnType<typeof bytes> = bytes('out');

export const count = (
  name: string,
  of: string,
  type: 'size_t' | 'int' | 'uint',
  doc: string,
): Argument => ({ kind: 'count', name, of, type, doc });

export const recordOut = (name: string, record: string, doc: string): Argument => ({
  kind: 'record',
  name,
  record,
  direction: 'out',
  doc,
});

export const recordsIn = (name: string, record: string, count: string, doc: string): Argument => ({
  kind: 'records',
  name,
  record,
  direction: 'in',
  count,
  doc,
});

export const numbersOut = (
  name: string,
  array: 'Int32Array' | 'Uint32Array',
  length: number,
  doc: string,
): Argument => ({ kind: 'numbers', name, array, length, direction: 'out', doc });

export const address = (name: string, doc: string): Argument => ({ kind: 'address', name, doc });

export const ioctlArgument = (name: string, request: string, doc: string): Argument => ({
  kind: 'ioctlArgument',
  name,
  request,
  doc,
});

import type { Adapted, Argument, Call, Operation, Route, Routes, Word } from './call.ts';
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

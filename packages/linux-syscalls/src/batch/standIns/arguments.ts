// Stands where the wrappers have `arguments/index.ts`: the same checks, which let the results of
// earlier calls through where the kernel takes a plain word.

import type { Address } from '../../arguments/address.ts';
import * as argument from '../../arguments/index.ts';
import type { Integer } from '../../arguments/integers.ts';
import { lengthWithin } from '../../arguments/lengths.ts';
import { type Path, storedText } from '../../arguments/paths.ts';
import { pathCapacity } from '../../arguments/scratch.ts';
import type { Strings } from '../../arguments/strings.ts';
import { addressOf } from '../../trap.ts';
import { Operand, refuseOperand } from '../operand.ts';
import { recording } from '../recording.ts';

export * from '../../arguments/index.ts';

type Deferring<Check> = Check extends (
  call: string,
  name: string,
  value: infer Value,
  ...rest: infer Rest
) => infer Word
  ? (call: string, name: string, value: Value | Operand, ...rest: Rest) => Word | Operand
  : never;

/** A check that lets the result of an earlier call through. */
function deferring<Check>(check: Check): Deferring<Check> {
  return ((call: string, name: string, value: unknown, ...rest: readonly unknown[]) =>
    value instanceof Operand
      ? value
      : (check as (...args: readonly unknown[]) => unknown)(call, name, value, ...rest)) as never;
}

/** The memory that holds texts is the next call’s; a program keeps its own. */
export function strings(
  call: string,
  name: string,
  value: Strings | Address | Operand | null,
): Integer | Operand {
  if (value instanceof Operand) return value;
  const memory = argument.strings(call, name, value);
  if (!ArrayBuffer.isView(memory)) return memory;
  recording().kept.push(memory);
  return addressOf(memory);
}

export const address: Deferring<typeof argument.address> = /* @__PURE__ */ deferring(
  argument.address,
);
export const signedWord: Deferring<typeof argument.signedWord> = /* @__PURE__ */ deferring(
  argument.signedWord,
);
export const word: Deferring<typeof argument.word> = /* @__PURE__ */ deferring(argument.word);
export const id32: Deferring<typeof argument.id32> = /* @__PURE__ */ deferring(argument.id32);
export const int32: Deferring<typeof argument.int32> = /* @__PURE__ */ deferring(argument.int32);
export const int64: Deferring<typeof argument.int64> = /* @__PURE__ */ deferring(argument.int64);
export const uint32: Deferring<typeof argument.uint32> = /* @__PURE__ */ deferring(argument.uint32);
export const uint64: Deferring<typeof argument.uint64> = /* @__PURE__ */ deferring(argument.uint64);
export const ioctlArgument: Deferring<typeof argument.ioctlArgument> = /* @__PURE__ */ deferring(
  argument.ioctlArgument,
);
export const operand: Deferring<typeof argument.operand> = /* @__PURE__ */ deferring(
  argument.operand,
);
export const record: Deferring<typeof argument.record> = /* @__PURE__ */ deferring(argument.record);
export const records: Deferring<typeof argument.records> = /* @__PURE__ */ deferring(
  argument.records,
);
export const block: Deferring<typeof argument.block> = /* @__PURE__ */ deferring(argument.block);
export const counted: Deferring<typeof argument.counted> = /* @__PURE__ */ deferring(
  argument.counted,
);
export const memory: Deferring<typeof argument.memory> = /* @__PURE__ */ deferring(argument.memory);
export const numbers: Deferring<typeof argument.numbers> = /* @__PURE__ */ deferring(
  argument.numbers,
);

type Limiting<Check> = Check extends (
  call: string,
  name: string,
  value: infer Value,
  of: string,
  view: infer View,
  ...rest: infer Rest
) => number
  ? (
      call: string,
      name: string,
      value: Value | Operand,
      of: string,
      view: View | Operand,
      ...rest: Rest
    ) => number | Operand
  : never;

/** A count that may be a result: the stub then compares it with what the view holds. */
function limiting<Check>(check: Check): Limiting<Check> {
  const count = check as (...args: readonly unknown[]) => number;
  return ((
    call: string,
    name: string,
    value: unknown,
    of: string,
    view: unknown,
    most: number,
    ...rest: readonly unknown[]
  ) => {
    // Behind an address there is what the caller says.
    const known = view instanceof Operand ? 1 : view;
    if (!(value instanceof Operand)) return count(call, name, value, of, known, most, ...rest);
    const all = typeof known === 'object' ? undefined : most;
    return new Operand(value.step, 'limited', count(call, name, all, of, known, most, ...rest));
  }) as never;
}

export const countOfBytes: Limiting<typeof argument.countOfBytes> = /* @__PURE__ */ limiting(
  argument.countOfBytes,
);
export const countOfBytesAfter: Limiting<typeof argument.countOfBytesAfter> =
  /* @__PURE__ */ limiting(argument.countOfBytesAfter);
export const countOfNumbers: Limiting<typeof argument.countOfNumbers> = /* @__PURE__ */ limiting(
  argument.countOfNumbers,
);
export const countOfRecords: Limiting<typeof argument.countOfRecords> = /* @__PURE__ */ limiting(
  argument.countOfRecords,
);

/** The scratch memory of `argument.path` is the next call’s; a program keeps its own copy. */
export function path(
  call: string,
  name: string,
  value: Path | Operand,
  slot: 0 | 1 | 2 | 3,
): number | bigint | Operand {
  if (value instanceof Operand) return value;
  if (typeof value === 'number' || typeof value === 'bigint') {
    return argument.path(call, name, value, slot);
  }
  return retained(storedText(call, name, value, pathCapacity));
}

export function string(
  call: string,
  name: string,
  value: Path | Operand,
  slot: 0 | 1 | 2 | 3,
): number | bigint | Uint8Array | Operand {
  if (value instanceof Operand) return value;
  if (typeof value === 'number' || typeof value === 'bigint') {
    return argument.string(call, name, value, slot);
  }
  return retained(storedText(call, name, value));
}

export function nullableString(
  call: string,
  name: string,
  value: Path | Operand | null,
  slot: 0 | 1 | 2 | 3,
): number | bigint | Uint8Array | Operand {
  return value === null ? 0 : string(call, name, value, slot);
}

function retained(text: Uint8Array): number {
  recording().kept.push(text);
  return addressOf(text);
}

export function nullablePath(
  call: string,
  name: string,
  value: Path | Operand | null,
  slot: 0 | 1 | 2 | 3,
): number | bigint | Operand {
  return value === null ? 0 : path(call, name, value, slot);
}

export const lengthInOut: typeof argument.lengthInOut = (call, name, value, of, view) => {
  if (isOperand(view)) return refuseOperand(call, of);
  recording().read.push(value);
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return argument.lengthInOut(call, name, value, of, view);
  }
  lengthWithin(call, name, value, of, view);
  return value as never;
};

export const sizedBlock: typeof argument.sizedBlock = (call, name, value, ...rest) => {
  recording().read.push(value);
  const copy = argument.sizedBlock(call, name, value, ...rest);
  return (typeof copy === 'object' ? value : copy) as never;
};

export const selfSized: typeof argument.selfSized = (call, name, value, ...rest) => {
  recording().read.push(value);
  const copy = argument.selfSized(call, name, value, ...rest);
  return (typeof copy === 'object' ? value : copy) as never;
};

export const lengthOut = (_value: unknown, returned: number): number => returned;
export const selfSizedOut: typeof lengthOut = lengthOut;
export const sizedBlockOut = (_value: unknown, _at: number, returned: number): number => returned;

export const measured: typeof argument.measured = (call, name, value, by, counted, ...rest) => {
  // How much memory it takes must be known when it is checked.
  if (isOperand(counted)) return refuseOperand(call, by);
  return argument.measured(call, name, value, by, counted, ...rest);
};

function isOperand(value: unknown): boolean {
  return value instanceof Operand;
}

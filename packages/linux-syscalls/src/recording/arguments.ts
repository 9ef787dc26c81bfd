// `arguments/index.ts` for the recording form: the same checks, which accept a `Deferred` result of an earlier
// call where the kernel takes a plain word.

import { bytesOf } from '@linux-syscalls/native/view';
import type { Address } from '../arguments/address.ts';
import { copySelfSized, copySizedBlock } from '../arguments/copies.ts';
import * as argument from '../arguments/index.ts';
import type { Integer } from '../arguments/integers.ts';
import { leastOf } from '../arguments/leasts.ts';
import { type LengthInOut, lengthWithin } from '../arguments/lengths.ts';
import { optionUnit } from '../arguments/options.ts';
import { type Path, storeText, textCapacity } from '../arguments/paths.ts';
import { pathCapacity } from '../arguments/scratch.ts';
import type { Strings } from '../arguments/strings.ts';
import type { Memory, Pointer } from '../arguments/views.ts';
import { Copied } from './Copied.ts';
import { Deferred, refuseDeferred } from './Deferred.ts';
import { recording } from './Recording.ts';

export * from '../arguments/index.ts';

type Deferring<Check> = Check extends (
  call: string,
  name: string,
  value: infer Value,
  ...rest: infer Rest
) => infer Word
  ? (call: string, name: string, value: Value | Deferred, ...rest: Rest) => Word | Deferred
  : never;

type AnyCheck = (call: string, name: string, ...rest: readonly unknown[]) => unknown;

/** A check that also accepts the result of an earlier call. */
function deferring<Check>(check: Check): Deferring<Check> {
  // Not a rest parameter, which would be slower: this runs for each argument of each call.
  return ((call: string, name: string, value: unknown, a: unknown, b: unknown, c: unknown) =>
    Deferred.is(value) ? value : (check as AnyCheck)(call, name, value, a, b, c)) as never;
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
export const retained: Deferring<typeof argument.retained> = /* @__PURE__ */ deferring(
  argument.retained,
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
      value: Value | Deferred,
      of: string,
      view: View | Deferred,
      ...rest: Rest
    ) => number | Deferred
  : never;

/** A count that may be deferred: the stub then compares it with the size of the view. */
function limiting<Check>(check: Check): Limiting<Check> {
  const count = check as (...args: readonly unknown[]) => number;
  return ((
    call: string,
    name: string,
    value: unknown,
    of: string,
    view: unknown,
    most: number,
    rest: unknown,
  ) => {
    const known = pointerOf(view as Pointer | Deferred);
    if (!Deferred.is(value)) return count(call, name, value, of, known, most, rest);
    const all = typeof known === 'object' ? undefined : most;
    return value.as('limited', count(call, name, all, of, known, most, rest));
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

/** A deferred pointer is treated as an address: the caller is responsible for the memory there. */
function pointerOf(view: Pointer | Deferred): Pointer {
  return Deferred.is(view) ? 1 : view;
}

/** Copies texts into the program’s storage: the next call reuses scratch memory. */
export function path(
  call: string,
  name: string,
  value: Path | Deferred,
  _slot?: number,
): Integer | Deferred {
  return text(call, name, value, pathCapacity);
}

export function nullablePath(
  call: string,
  name: string,
  value: Path | Deferred | null,
  _slot?: number,
): Integer | Deferred {
  return value === null ? 0 : path(call, name, value);
}

export function string(
  call: string,
  name: string,
  value: Path | Deferred,
  _slot?: number,
): Integer | Deferred {
  return text(call, name, value, Number.POSITIVE_INFINITY);
}

export function nullableString(
  call: string,
  name: string,
  value: Path | Deferred | null,
  _slot?: number,
): Integer | Deferred {
  return value === null ? 0 : string(call, name, value);
}

function text(
  call: string,
  name: string,
  value: Path | Deferred,
  most: number,
): Integer | Deferred {
  if (typeof value === 'number' || typeof value === 'bigint')
    return argument.word(call, name, value);
  if (Deferred.is(value)) return value;
  const { storage } = recording();
  const stored = storage.take(Math.min(textCapacity(call, name, value), most));
  storeText(call, name, value, stored.bytes);
  storage.shorten(stored, stored.bytes.indexOf(0) + 1);
  return stored.address;
}

export function strings(
  call: string,
  name: string,
  value: Strings | Address | Deferred | null,
): Integer | Deferred {
  if (Deferred.is(value)) return value;
  const texts = argument.strings(call, name, value);
  return typeof texts === 'object' ? recording().storage.retain(texts) : texts;
}

export function option(
  call: string,
  name: string,
  value: Memory | Deferred,
  level: number | Deferred,
  optname: number,
): Pointer | Deferred {
  if (Deferred.is(value)) return value;
  if (!Deferred.is(level)) return argument.option(call, name, value, level, optname);
  const pointer = argument.memory(call, name, value);
  // The check must know how much memory the option touches.
  return typeof pointer === 'object' ? refuseDeferred(call, 'level') : pointer;
}

export function optionLength(
  call: string,
  name: string,
  value: LengthInOut | Deferred,
  of: string,
  view: Pointer | Deferred,
  level: number | Deferred,
  optname: number,
): Integer | Deferred | Copied {
  // A deferred level: `option` then requires an address, whose length isn't checked.
  const unit = Deferred.is(level) ? 1 : optionUnit(level, optname);
  return lengthInOut(call, name, value, of, view, unit);
}

export function atLeast(
  call: string,
  name: string,
  count: number | Deferred,
  of: string,
  view: Pointer | Deferred,
  command: number,
  ignoring: number,
): number | Deferred {
  if (!Deferred.is(count)) {
    return argument.atLeast(call, name, count, of, pointerOf(view), command, ignoring);
  }
  const isMemory = typeof pointerOf(view) === 'object';
  const isListed = isMemory && leastOf(call, command, ignoring) !== undefined;
  return isListed ? refuseDeferred(call, name) : count;
}

export function lengthInOut(
  call: string,
  name: string,
  value: LengthInOut | Deferred,
  of: string,
  view: Pointer | Deferred,
  unit = 1,
): Integer | Deferred | Copied {
  if (Deferred.is(value)) return value;
  const room = pointerOf(view);
  if (value === null || typeof value !== 'object') {
    return argument.lengthInOut(call, name, value, of, room, unit);
  }
  const given = new Int32Array(1);
  return new Copied(
    recording().storage,
    value,
    (roomFor) => {
      given[0] = lengthWithin(call, name, value, of, room, unit);
      roomFor(4).set(new Uint8Array(given.buffer));
    },
    (copy) => {
      const [length] = new Int32Array(copy.slice().buffer);
      if (length !== given[0]) value[0] = length!;
    },
  );
}

export function sizedBlock(
  call: string,
  name: string,
  value: Memory | Deferred,
  least: number,
  at: number,
): Integer | Deferred | Copied {
  if (Deferred.is(value)) return value;
  const pointer = argument.memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  return new Copied(
    recording().storage,
    pointer,
    (roomFor) => copySizedBlock(roomFor, call, name, pointer, least, at),
    (copy) => bytesOf(pointer).set(copy.subarray(at, at + 4), at),
  );
}

export function selfSized(
  call: string,
  name: string,
  value: Memory | Deferred,
  header: number,
): Integer | Deferred | Copied {
  if (Deferred.is(value)) return value;
  const pointer = argument.memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  return new Copied(
    recording().storage,
    pointer,
    (roomFor) => copySelfSized(roomFor, call, name, pointer, header),
    (copy) => bytesOf(pointer).set(copy),
  );
}

// The batch copies results back after a run, so these only pass the trap’s result on.

export function lengthOut(_value: unknown, returned: number): number {
  return returned;
}

export function selfSizedOut(_value: unknown, returned: number): number {
  return returned;
}

export function sizedBlockOut(_value: unknown, _at: number, returned: number): number {
  return returned;
}

export function measured(
  call: string,
  name: string,
  value: Memory | Deferred,
  by: string,
  counted: Integer | Deferred,
  bytes: number,
  each: number,
  less: number,
): Pointer | Deferred {
  if (Deferred.is(value)) return value;
  const isAddress = value === null || typeof value !== 'object';
  // The check must know how much memory is needed.
  if (Deferred.is(counted) && !isAddress) return refuseDeferred(call, by);
  const count = Deferred.is(counted) ? 0 : counted;
  return argument.measured(call, name, value, by, count, bytes, each, less);
}

import {
  detached,
  integerFrom,
  mustBe,
  mustHave,
  rangeError,
  valueError,
  wrongType,
} from '@linux-syscalls/errors';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import { type AnyRecord, bytesOf, type Integer } from '../engine.ts';

/** Memory that a macro reads or writes: a typed array, a DataView or a record. */
export type View = ArrayBufferView | AnyRecord;

/** Checks that an argument is an integer of a range, and returns it as a number. */
export function integerIn(
  what: string,
  value: Integer,
  least: number,
  greatest: number,
  note = '',
): number {
  const wanted = integerFrom(least, greatest);
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw wrongType(what, wanted, value);
  }
  const isInteger = typeof value === 'bigint' || Number.isInteger(value);
  if (!isInteger || value < least || value > greatest) {
    throw rangeError(`${mustBe(what, wanted, value)}${note}`);
  }
  return Number(value);
}

/** Checks an argument that is `unsigned int` in C. */
export function uint(what: string, value: Integer): number {
  return integerIn(what, value, 0, 0xffff_ffff);
}

/** Checks an argument that is `unsigned short` in C. */
export function ushort(what: string, value: Integer): number {
  return integerIn(what, value, 0, 0xffff);
}

/** The bytes of an argument that must be a view; `wanted` describes it in the error. */
export function viewed(what: string, value: View, wanted = 'a view'): Uint8Array {
  if (!isArrayBufferView(value)) throw wrongType(what, wanted, value);
  try {
    return bytesOf(value);
  } catch {
    throw valueError(detached(what));
  }
}

/** The bytes of an argument that must be a view of exactly `length` bytes. */
export function viewedExactly(what: string, value: View, length: number): Uint8Array {
  const bytes = viewed(what, value);
  if (bytes.length === length) return bytes;
  throw rangeError(mustHave(what, length, 'bytes', bytes.length));
}

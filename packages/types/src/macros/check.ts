import {
  detached,
  integerFrom,
  mustBe,
  mustHave,
  rangeError,
  valueError,
  wrongType,
} from '@linux-syscalls/errors';
import { type AnyRecord, bytesOf, type Integer } from '../engine.ts';

/** Memory that a macro's counterpart reads or writes: a typed array, a DataView or a record. */
export type View = ArrayBufferView | AnyRecord;

/** The number that an argument is, if it is a whole one of the range. */
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
  const isWhole = typeof value === 'bigint' || Number.isInteger(value);
  if (!isWhole || value < least || value > greatest) {
    throw rangeError(`${mustBe(what, wanted, value)}${note}`);
  }
  return Number(value);
}

/** An argument that C declares as `unsigned int`. */
export function uint(what: string, value: Integer): number {
  return integerIn(what, value, 0, 0xffff_ffff);
}

/** An argument that C declares as `unsigned short`. */
export function ushort(what: string, value: Integer): number {
  return integerIn(what, value, 0, 0xffff);
}

/** The bytes under an argument that is a view, or else the call takes `wanted`. */
export function viewed(what: string, value: View, wanted = 'a view'): Uint8Array {
  if (!ArrayBuffer.isView(value)) throw wrongType(what, wanted, value);
  try {
    return bytesOf(value);
  } catch {
    throw valueError(detached(what));
  }
}

/** The bytes under an argument that is a view of so many. */
export function viewedExactly(what: string, value: View, length: number): Uint8Array {
  const bytes = viewed(what, value);
  if (bytes.length === length) return bytes;
  throw rangeError(mustHave(what, length, 'bytes', bytes.length));
}

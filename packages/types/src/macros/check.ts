import { type AnyRecord, bytesOf, type Integer } from '../engine.ts';
import { invalidType, invalidValue, outOfRange, shown } from '../errors.ts';

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
  const wanted = `an integer from ${least} to ${greatest}`;
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw invalidType(`${what} is ${wanted}, not ${shown(value)}`);
  }
  const isWhole = typeof value === 'bigint' || Number.isInteger(value);
  if (!isWhole || value < least || value > greatest) {
    throw outOfRange(`${what} is ${wanted}, not ${value}${note}`);
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
  if (!ArrayBuffer.isView(value)) throw invalidType(`${what} is ${wanted}, not ${shown(value)}`);
  try {
    return bytesOf(value);
  } catch {
    // Detached, or shrunk.
    throw invalidValue(`${what} is a view that its buffer no longer holds`);
  }
}

/** The bytes under an argument that is a view of so many. */
export function viewedExactly(what: string, value: View, length: number): Uint8Array {
  const bytes = viewed(what, value);
  if (bytes.length === length) return bytes;
  throw outOfRange(`${what} has ${length} bytes, not ${bytes.length}`);
}

import { rangeError, wrongType } from '@linux-syscalls/errors';
import { typedArrayNameOf } from '@linux-syscalls/native/view';
import { type Address, address } from './address.ts';
import type { Integer } from './integers.ts';
import { lengthOffset, scratch, scratchAddress } from './scratch.ts';
import { bytesIn, type Pointer } from './views.ts';

/** What a caller passes for a length that the kernel reads and then writes. */
export type LengthInOut = Int32Array | Uint32Array | Address | null;

/** Of at most one for each call: the kernel gets this copy, so that no other thread can change it. */
const copy = new Int32Array(scratch.buffer, lengthOffset, 1);
let given = 0;

/**
 * A pointer to one number: at first the room that another view offers, in units of so many bytes, then
 * what was needed.
 */
export function lengthInOut(
  call: string,
  name: string,
  value: LengthInOut,
  of: string,
  view: Pointer,
  unit = 1,
): Integer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value);
  }
  given = lengthWithin(call, name, value, of, view, unit);
  copy[0] = given;
  return scratchAddress(lengthOffset);
}

/** Stores for the caller what the kernel made of the length; returns what the call returned. */
export function lengthOut(value: LengthInOut, returned: number): number {
  if (typeof value === 'object' && value !== null && copy[0] !== given) value[0] = copy[0]!;
  return returned;
}

/** The length that a caller's memory says now, as a signed number, where the view has that room. */
export function lengthWithin(
  call: string,
  name: string,
  value: Int32Array | Uint32Array,
  of: string,
  view: Pointer,
  unit: number,
): number {
  const type = typedArrayNameOf(value);
  if (type !== 'Int32Array' && type !== 'Uint32Array') {
    throw wrongType(
      `${call}: ${name}`,
      'an Int32Array or Uint32Array of one, an address or null',
      value,
    );
  }
  if (bytesIn(call, name, value) < 4) {
    throw rangeError(`${call}: ${name} holds no number but 1 is needed`);
  }
  const length = value[0]!;
  if (typeof view !== 'object') return length | 0;
  // To some calls a negative length is a large one.
  if (length < 0) throw rangeError(`${call}: ${name} is ${length}, which no length is`);
  const room = bytesIn(call, of, view);
  if (length * unit > room) {
    const each = unit === 1 ? '' : `, each of ${unit} bytes,`;
    throw rangeError(`${call}: ${name} is ${length}${each} but ${of} holds ${room} bytes`);
  }
  return length | 0;
}

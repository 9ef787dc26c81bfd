import { rangeError, wrongType } from '@linux-syscalls/errors';
import { typedArrayNameOf } from '@linux-syscalls/native/view';
import { type Address, address } from './address.ts';
import type { Integer } from './integers.ts';
import { lengthOffset, scratch, scratchAddress } from './scratch.ts';
import { bytesIn, type Pointer } from './views.ts';

/** A length in memory that the kernel reads and then writes. */
export type LengthInOut = Int32Array | Uint32Array | Address | null;

/** The kernel gets this copy, so that no other thread can change the length; a call has at most one. */
const copy = new Int32Array(scratch.buffer, lengthOffset, 1);
let given = 0;

/** A pointer to the length of another view in units of `unit` bytes; the kernel stores the length it used. */
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

/** Copies the length that the kernel stored to the caller's memory; returns the call's result. */
export function lengthOut(value: LengthInOut, returned: number): number {
  if (typeof value === 'object' && value !== null && copy[0] !== given) value[0] = copy[0]!;
  return returned;
}

/** Reads the length from the caller's memory, as a signed number; throws if the view is shorter. */
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
  // Some calls read a negative length as a large one.
  if (length < 0) throw rangeError(`${call}: ${name} is ${length}, which no length is`);
  const room = bytesIn(call, of, view);
  if (length * unit > room) {
    const each = unit === 1 ? '' : `, each of ${unit} bytes,`;
    throw rangeError(`${call}: ${name} is ${length}${each} but ${of} holds ${room} bytes`);
  }
  return length | 0;
}

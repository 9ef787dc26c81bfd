import { holdsTooFew, rangeError, wrongType } from '@linux-syscalls/errors';
import { typedArrayNameOf } from '@linux-syscalls/native/view';
import { type Integer, inRange } from './integers.ts';
import { held, type Shape } from './records.ts';
import { bytesIn, elementBytes, type Pointer } from './views.ts';

/** How many bytes of a view a call may touch: all of them unless less is said, never more. */
export function countOfBytes(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  view: Pointer,
  most: number,
): number {
  if (typeof view === 'object') {
    return countWithin(call, name, value, of, bytesIn(call, of, view), 'bytes', most);
  }
  return countAtAddress(call, name, value, of, view, most);
}

/** The same where bytes that aren't counted stand before those that are. */
export function countOfBytesAfter(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  view: Pointer,
  most: number,
  head: number,
): number {
  if (typeof view !== 'object') return countAtAddress(call, name, value, of, view, most);
  const held = bytesIn(call, of, view);
  if (held < head) throw rangeError(holdsTooFew(`${call}: ${of}`, held, 'bytes', head));
  return countWithin(call, name, value, of, held - head, `bytes behind the first ${head}`, most);
}

/** How many numbers of a typed array a call may touch: all of them unless less is said, never more. */
export function countOfNumbers(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  array: Pointer,
  most: number,
): number {
  if (typeof array === 'object') {
    const type = typedArrayNameOf(array) as keyof typeof elementBytes;
    const count = bytesIn(call, of, array) / elementBytes[type];
    return countWithin(call, name, value, of, count, 'numbers', most);
  }
  return countAtAddress(call, name, value, of, array, most);
}

/** How many records of an array a call may touch: all of them unless less is said, never more. */
export function countOfRecords(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  array: Pointer,
  most: number,
  shape: Shape,
): number {
  if (typeof array === 'object') {
    return countWithin(call, name, value, of, held(call, of, array, shape), 'records', most);
  }
  return countAtAddress(call, name, value, of, array, most);
}

/** A count of what an address points at: the caller's word, within what the register can say; 0 of null. */
function countAtAddress(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  address: Pointer,
  most: number,
): number {
  if (value === undefined && address === 0) return 0;
  if (value === undefined) {
    throw wrongType(`${call}: ${name}`, `given where ${of} is an address or null`, value);
  }
  return Number(inRange(call, name, value, 0n, BigInt(most)));
}

/** A count of what is there; `held` where it is left out. */
function countWithin(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  held: number,
  unit: string,
  most: number,
): number {
  if (value === undefined) return Math.min(held, most);
  if (typeof value === 'number' && value >= 0 && value <= held && Number.isInteger(value)) {
    return value;
  }
  const exact = inRange(call, name, value, 0n, BigInt(most));
  if (exact > held) {
    throw rangeError(`${call}: ${name} is ${exact} but ${of} holds ${held} ${unit}`);
  }
  return Number(exact);
}

import { holdsTooFew, rangeError, wrongType } from '@linux-syscalls/errors';
import { typedArrayNameOf } from '@linux-syscalls/native/view';
import { type Integer, inRange } from './integers.ts';
import { countOf, type Shape } from './records.ts';
import { bytesIn, elementBytes, type Pointer } from './views.ts';

/** A count of bytes, at most those of the view; all of them by default. */
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

/** The same for a view that begins with a head that isn't counted. */
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

/** A count of elements, at most those of the typed array; all of them by default. */
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

/** A count of records, at most those of the array; all of them by default. */
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
    return countWithin(call, name, value, of, countOf(call, of, array, shape), 'records', most);
  }
  return countAtAddress(call, name, value, of, array, most);
}

/** A count for an address, which can't be checked against memory; 0 by default for null. */
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

/** A count up to `available`, which is the default. */
function countWithin(
  call: string,
  name: string,
  value: Integer | undefined,
  of: string,
  available: number,
  unit: string,
  most: number,
): number {
  if (value === undefined) return Math.min(available, most);
  if (typeof value === 'number' && value >= 0 && value <= available && Number.isInteger(value)) {
    return value;
  }
  const exact = inRange(call, name, value, 0n, BigInt(most));
  if (exact > available) {
    throw rangeError(`${call}: ${name} is ${exact} but ${of} holds ${available} ${unit}`);
  }
  return Number(exact);
}

import { holdsTooFew, rangeError, wrongType } from '@linux-syscalls/errors';
import { checkAttached, type View } from '@linux-syscalls/native/view';
import { countRecords } from '@linux-syscalls/types';
import { type Address, address } from './address.ts';
import type { Pointer } from './views.ts';

/** What a call needs to know of a record: its tag, and its size on this machine. */
export interface Shape {
  readonly kind: 'struct' | 'union';
  readonly tag: string;
  readonly size: number;
}

/** A pointer to one record of this layout; by tag and size, since two copies of types may meet. */
export function record(call: string, name: string, value: unknown, shape: Shape): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value as Address | null);
  }
  if (held(call, name, value, shape) < 1) {
    throw wrongType(`${call}: ${name}`, `a ${shape.kind} ${shape.tag}, an address or null`, value);
  }
  return value as Pointer;
}

/** A pointer to an array of at least so many records of this layout; to a single one where that does. */
export function records(
  call: string,
  name: string,
  value: unknown,
  shape: Shape,
  least: number,
): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value as Address | null);
  }
  const count = held(call, name, value, shape);
  if (count < 0) {
    const wanted = `an array of ${shape.kind} ${shape.tag}, an address or null`;
    throw wrongType(`${call}: ${name}`, wanted, value);
  }
  if (count < least) {
    throw rangeError(holdsTooFew(`${call}: ${name}`, count, 'records', least));
  }
  return value as Pointer;
}

/** How many records of this layout a value holds; −1 where it is something else. */
export function held(call: string, name: string, value: unknown, shape: Shape): number {
  try {
    return countRecords(value, shape.kind, shape.tag, shape.size);
  } catch {
    checkAttached(call, name, value as View);
    return -1;
  }
}

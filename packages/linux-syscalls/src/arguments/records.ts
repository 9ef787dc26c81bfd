import { holdsTooFew, rangeError, wrongType } from '@linux-syscalls/errors';
import { checkAttached, type View } from '@linux-syscalls/native/view';
import { countRecords } from '@linux-syscalls/types';
import { type Address, address } from './address.ts';
import type { Pointer } from './views.ts';

/** What identifies a record: its kind, its tag, and its size on this machine. */
export interface Shape {
  readonly kind: 'struct' | 'union';
  readonly tag: string;
  readonly size: number;
}

/** A pointer to a record. Compared by tag and size, as two copies of `@linux-syscalls/types` may be loaded. */
export function record(call: string, name: string, value: unknown, shape: Shape): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value as Address | null);
  }
  if (countOf(call, name, value, shape) < 1) {
    throw wrongType(`${call}: ${name}`, `a ${shape.kind} ${shape.tag}, an address or null`, value);
  }
  return value as Pointer;
}

/** A pointer to an array of at least `least` records; a single record is an array of one. */
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
  const count = countOf(call, name, value, shape);
  if (count < 0) {
    const wanted = `an array of ${shape.kind} ${shape.tag}, an address or null`;
    throw wrongType(`${call}: ${name}`, wanted, value);
  }
  if (count < least) {
    throw rangeError(holdsTooFew(`${call}: ${name}`, count, 'records', least));
  }
  return value as Pointer;
}

/** The number of records of this layout in a value; −1 if it is something else. */
export function countOf(call: string, name: string, value: unknown, shape: Shape): number {
  try {
    return countRecords(value, shape.kind, shape.tag, shape.size);
  } catch {
    checkAttached(call, name, value as View);
    return -1;
  }
}

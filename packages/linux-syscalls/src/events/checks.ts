import { outOfRange, wrongType, wrongValue } from '@linux-syscalls/errors';
import { inRange, mostInt } from '../arguments/integers.ts';

/** A descriptor that isn't negative: for such a one `poll` would wait for ever. */
export function descriptor(call: string, name: string, value: number): number {
  return Number(inRange(call, name, value, 0n, BigInt(mostInt)));
}

/** One or more of the flags that have a meaning here. */
export function someOf(
  call: string,
  name: string,
  value: number,
  all: number,
  names: string,
): number {
  const what = `${call}: ${name}`;
  if (typeof value !== 'number') throw wrongType(what, 'a number', value);
  if (Number.isInteger(value) && value > 0 && (value & ~all) === 0) return value;
  throw wrongValue(what, names, value);
}

/** The number of bytes that a read may give. */
export function roomFor(call: string, name: string, value: unknown): number {
  const what = `${call}: ${name}`;
  if (typeof value !== 'number') throw wrongType(what, 'a number', value);
  if (Number.isInteger(value) && value >= 1 && value <= mostInt) return value;
  throw outOfRange(what, `an integer from 1 to ${mostInt}`, value);
}

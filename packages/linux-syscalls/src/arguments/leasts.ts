import { rangeError } from '@linux-syscalls/errors';
import { leasts } from '../generated/leasts.ts';
import type { Pointer } from './views.ts';

/** The kernel writes whole fields, even where the count ends inside one; the least are of 32 bits. */
const fieldBytes = Uint32Array.BYTES_PER_ELEMENT;

/**
 * A count of bytes of a view. For the listed commands it must be at least what the kernel touches
 * whatever the count is, and must not end inside a field.
 */
export function atLeast(
  call: string,
  name: string,
  count: number,
  of: string,
  view: Pointer,
  command: number,
  ignoring: number,
): number {
  if (typeof view !== 'object') return count;
  const least = leastOf(call, command, ignoring);
  if (least === undefined) return count;
  if (count < least) {
    throw rangeError(
      `${call}: ${name} is ${count} but this command touches ${least} bytes of ${of}`,
    );
  }
  if (count % fieldBytes !== 0)
    throw rangeError(`${call}: ${name} is ${count}, within a field of ${of}`);
  return count;
}

/** The bytes that a command touches; `undefined` if it isn't listed. */
export function leastOf(call: string, command: number, ignoring: number): number | undefined {
  return leasts[call]!.get(command & ~ignoring);
}

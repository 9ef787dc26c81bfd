import { rangeError } from '@linux-syscalls/errors';
import { leasts } from '../generated/leasts.ts';
import type { Pointer } from './views.ts';

/** The kernel writes a field whole, of which a part may have been passed. */
const fieldBytes = 4;

/**
 * A count of bytes of a view. For the commands of a list it is no less than what the kernel touches,
 * whatever the count says, and cuts no field.
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

/** What a command of the list touches. */
export function leastOf(call: string, command: number, ignoring: number): number | undefined {
  return leasts[call]!.get(command & ~ignoring);
}

import type { fd } from '@linux-syscalls/types';
import type { Flags } from '../arguments/flags.ts';
import { inRange } from '../arguments/integers.ts';
import { signalOf } from '../async/options.ts';
import type { AsyncOptions } from '../async.ts';
import { descriptor } from './checks.ts';
import { helperThreads, waitFor } from './waits.ts';

/**
 * Waits until a descriptor is ready: `poll` of one, by a helper thread.
 *
 * The descriptor may no longer be ready when the promise is fulfilled, if others use it too.
 *
 * @param events `POLLIN`, `POLLOUT`, `POLLPRI` …; `POLLERR`, `POLLHUP` and `POLLNVAL` are always waited for.
 * @returns the events that there are: the record's `revents`. `POLLNVAL` says that `fd` isn't open.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 2 poll
 */
export async function ready(
  fd: fd,
  events: Flags<'POLL'>,
  options?: AsyncOptions,
): Promise<number> {
  const wanted = Number(inRange('ready', 'events', events, 0n, 0x7fffn));
  const checked = descriptor('ready', 'fd', fd);
  return await waitFor(helperThreads, checked, wanted, signalOf('ready', options));
}
